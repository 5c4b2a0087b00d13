import { expect, test } from 'vitest';
import { citationsInEntry, sourcesCitedIn } from '../../../src/model/catalogue/citations.ts';
import { byId, changed } from '../../fixtures/catalogue.ts';

test.each<[string, string, string[]]>([
	['one', 'So it is. <Cite id="pex/scie" />', ['pex/scie']],
	['several, in order and again', '<Cite id="b/b" /> text <Cite id="a/a" /> <Cite id="b/b"/>', ['b/b', 'a/a', 'b/b']],
	['one over two lines', '<Cite\n\tid="pex/scie"\n/>', ['pex/scie']],
	['one in single quotes', "<Cite id='pex/scie' />", ['pex/scie']],
	['an empty one, which a rule then finds', '<Cite id="" />', ['']],
	['none', 'As PEX says. <Sight id="pex/scie" />', []],
])('prose may cite %s', (_, body, sources) => {
	expect(sourcesCitedIn(body)).toEqual(sources);
});

test('every citation of a file is found, with its field', () => {
	const content = changed(({ options }) => {
		const { data } = byId(options, 'freezer');
		if (data.modes?.['onefile']) data.modes['onefile'].cells['one-file'] = { is: 'one', sources: ['mode/page'] };
	});
	const entry = { ...byId(content.options, 'freezer'), body: '<Cite id="prose/page" />' };
	expect(citationsInEntry(entry).map(({ source, field }) => `${field}: ${source}`)).toEqual([
		'evidence.sources: freezer/manual',
		'cells.release.sources: freezer/releases',
		'modes.onefile.cells.one-file.sources: mode/page',
		'thenAndNow.0.sources: freezer/manual',
		'users.0.sources: freezer/manual',
		'cautions.0.sources: freezer/manual',
		'prominence.sources: freezer/manual',
		'body: prose/page',
	]);
	expect(citationsInEntry(byId(content.tools, 'wrapper')).map(({ source, field }) => `${field}: ${source}`)).toEqual([
		'evidence.sources: wrapper/manual',
		'cells.maintainer.sources: wrapper/about',
		'facts.0.sources: wrapper/manual',
		'body: wrapper/tour',
	]);
});
