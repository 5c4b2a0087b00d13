import { expect, test } from 'vitest';
import { leaningOnDrafts } from '../../../src/model/rules/leaning-on-drafts.ts';
import { byId, changed, soundContent, type Change } from '../../fixtures/catalogue.ts';

test('without drafts there is no problem', () => {
	expect(leaningOnDrafts(soundContent())).toEqual([]);
});

const rungIsDraft: Change = ({ rungs }) => (byId(rungs, 'platform').data.draft = true);
const criterionIsDraft: Change = ({ criteria }) => (byId(criteria, 'isolation').data.draft = true);

test.each<[string, Change, string, string]>([
	['an option on a rung that is a draft', rungIsDraft, 'content/options/cloud.mdx rung', 'The rung "platform" is a draft.'],
	[
		'a cell that follows from nothing but a draft',
		(content) => {
			criterionIsDraft(content);
			byId(content.options, 'freezer').data.cells['since'] = { is: 2005, how: 'reasoned', from: ['isolation'] };
		},
		'content/options/freezer.mdx cells.since.from',
		'The cell follows only from a draft.',
	],
	[
		'a vocabulary that a draft shares out',
		(content) => {
			criterionIsDraft(content);
			const { data } = byId(content.criteria, 'one-file');
			delete data.values;
			data.valuesOf = 'isolation';
		},
		'content/criteria/one-file.yml valuesOf',
		'"isolation" is a draft.',
	],
	[
		'a layer that is a draft',
		({ criteria }) => (byId(criteria, 'kernel').data.draft = true),
		'content/criteria/kernel.yml draft',
		'A layer cannot be a draft.',
	],
])('%s is refused', (_, change, where, message) => {
	const problems = leaningOnDrafts(changed(change));
	expect(problems.map(({ file, field = '', message: said }) => [`${file} ${field}`, said])).toEqual([[where, message]]);
});

test.each<[string, Change]>([
	[
		'an option that is a draft like its rung',
		(content) => {
			rungIsDraft(content);
			byId(content.options, 'cloud').data.draft = true;
		},
	],
	[
		'a cell that follows from a draft and from another',
		(content) => {
			criterionIsDraft(content);
			byId(content.options, 'freezer').data.cells['since'] = { is: 2005, how: 'reasoned', from: ['isolation', 'runs-on'] };
		},
	],
	[
		'an answer to a draft that follows from another',
		(content) => {
			criterionIsDraft(content);
			byId(content.criteria, 'runs-on').data.draft = true;
			byId(content.options, 'freezer').data.cells['isolation'] = { is: 'none', how: 'reasoned', from: ['runs-on'] };
		},
	],
])('%s is no problem', (_, change) => {
	expect(leaningOnDrafts(changed(change))).toEqual([]);
});
