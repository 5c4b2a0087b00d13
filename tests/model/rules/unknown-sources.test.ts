import { expect, test } from 'vitest';
import { unknownSources } from '../../../src/model/rules/unknown-sources.ts';
import { byId, changed, soundContent, type Change } from '../../fixtures/catalogue.ts';

const NEAR = 'freezer/manul';

test('citations of sources that are listed are no problem', () => {
	expect(unknownSources(soundContent())).toEqual([]);
});

test.each<[string, Change, string, string]>([
	[
		'default evidence',
		({ options }) => byId(options, 'cloud').data.evidence.sources.push(NEAR),
		'content/options/cloud.mdx',
		'evidence.sources',
	],
	[
		'a cell',
		({ options }) => (byId(options, 'cloud').data.cells['kernel'] = { is: 'absent', sources: [NEAR] }),
		'content/options/cloud.mdx',
		'cells.kernel.sources',
	],
	[
		'a cell of a mode',
		({ options }) => {
			const mode = byId(options, 'freezer').data.modes?.['onefile'];
			if (mode) mode.cells['one-file'] = { is: 'one', sources: [NEAR] };
		},
		'content/options/freezer.mdx',
		'modes.onefile.cells.one-file.sources',
	],
	[
		'a change since an article',
		({ options }) => byId(options, 'freezer').data.thenAndNow.push({ seed: 'pythonspeed', said: 'A.', now: 'B.', sources: [NEAR] }),
		'content/options/freezer.mdx',
		'thenAndNow.1.sources',
	],
	['prose', ({ options }) => (byId(options, 'cloud').body += `\n<Cite id="${NEAR}" />`), 'content/options/cloud.mdx', 'body'],
	[
		'a fact of a tool',
		({ tools }) => byId(tools, 'wrapper').data.facts.push({ about: 'Price', is: 'None.', sources: [NEAR] }),
		'content/tools/wrapper.mdx',
		'facts.1.sources',
	],
	['a rung', ({ rungs }) => (byId(rungs, 'frozen').body = `<Cite id="${NEAR}" />`), 'content/rungs/frozen.mdx', 'body'],
	['a guide', ({ guides }) => (byId(guides, 'first-steps').body += `<Cite id="${NEAR}" />`), 'content/guides/first-steps.mdx', 'body'],
	[
		'an article itself',
		({ articles }) => (byId(articles, 'hashemi-2017').data.source = NEAR),
		'content/articles/hashemi-2017.mdx',
		'source',
	],
])('refuses an unknown source cited by %s', (_, change, file, field) => {
	expect(unknownSources(changed(change))).toEqual([
		{
			file,
			field,
			message: 'There is no source called "freezer/manul".',
			fix: 'Did you mean "freezer/manual"? New ones go into content/sources/freezer.yml.',
		},
	]);
});
