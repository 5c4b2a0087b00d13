import { expect, test } from 'vitest';
import { unknownCircumstances } from '../../../src/model/rules/unknown-circumstances.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

function withCaution(when: Record<string, string[]>) {
	return unknownCircumstances(
		changed(({ options }) => {
			byId(options, 'freezer').data.cautions.push({ says: 'Look out.', when, sources: ['freezer/manual'] });
		}),
	);
}

const FILE = 'content/options/freezer.mdx';

test('circumstances that the chooser asks for are no problem', () => {
	expect(unknownCircumstances(soundContent())).toEqual([]);
	expect(withCaution({ where: ['windows', 'server'] })).toEqual([]);
});

test('a question that it does not ask and an answer that it does not have are refused', () => {
	expect(withCaution({ were: ['windows'], where: ['servr'] })).toEqual([
		{ file: FILE, field: 'cautions.1.when.were', message: 'The chooser has no question called "were".', fix: 'Did you mean "where"?' },
		{
			file: FILE,
			field: 'cautions.1.when.where',
			message: '"servr" is not an answer to the question "where".',
			fix: 'Did you mean "server"?',
		},
	]);
});
