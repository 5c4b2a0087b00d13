import { expect, test } from 'vitest';
import { choiceView } from '../../src/model/shared/chooser/choice-view.ts';
import { criterionNames } from '../../src/model/shared/criterion-names.ts';
import { pageRowFrom } from '../../src/model/shared/page-row.ts';
import { outcomesFromCells } from '../../src/model/shared/stamp/stamp.ts';
import { stackOf } from '../../src/model/shared/stacks/stack.ts';
import { stackView, stackWordsFrom } from '../../src/model/shared/stacks/stack-view.ts';
import { patchTablesOf } from '../../src/model/vulnerabilities/patch-table.ts';
import { chooserResult } from '../../src/views/chooser-result.ts';
import { evidence } from '../../src/views/evidence.ts';
import { patchTable } from '../../src/views/patch-table.ts';
import { stackResult } from '../../src/views/stack-result.ts';
import { stamp } from '../../src/views/stamp.ts';
import { toHtml } from '../../src/views/to-html.ts';
import { h, type TreeElement } from '../../src/views/tree.ts';
import { byId, byKey, catalogueWith } from '../fixtures/catalogue.ts';
import { fromDom, fromMarkup, withoutNamespaces } from './in-the-browser.ts';

const { options, rows, rungs, criteria, cases } = catalogueWith();
const names = criterionNames(criteria);
const pageRows = rows.map(pageRowFrom);
const stack = stackView(stackOf([byKey(pageRows, 'freezer.onedir'), byKey(pageRows, 'cloud')]), stackWordsFrom(criteria));
const source = { title: 'A page', url: 'https://example.org/?a=1&b=2', publisher: 'R&D "Docs"' };
const cell = {
	note: 'If <that> holds.',
	sources: ['docs/page'],
	checked: '2026-11-20',
	how: 'reasoned',
	from: ['kernel', 'runs-on'],
} as const;
const evidenceOf = (how: typeof cell | { how: null }) =>
	h('div', {}, ...evidence({ ...cell, ...how, sources: ['docs/page', 'gone/page'], from: [...cell.from] }, { 'docs/page': source }, names));

const VIEWS: [string, TreeElement][] = [
	['the result of a stack', stackResult(stack, 2)],
	...options.flatMap((option) =>
		patchTablesOf(option, criteria).map(({ lines }): [string, TreeElement] => [
			`the patch table of ${option.id}`,
			patchTable('Who patches "what"', lines),
		]),
	),
	[
		'the result of the chooser',
		chooserResult(choiceView(pageRows, rungs, cases, { what: ['application'], kind: ['command-line'] }), names),
	],
	['the result of the chooser without an answer', chooserResult(choiceView(pageRows, rungs, cases, {}), names)],
	[
		'the result of the chooser where nothing fits',
		chooserResult(choiceView(pageRows, rungs, cases, { what: ['application'], where: ['ios'], certain: ['nothing'] }), names),
	],
	['a stamp', h('div', {}, stamp(outcomesFromCells(byId(options, 'freezer').rows[0].cells), 72, { label: 'Ships <all> & more' }))],
	['the evidence of a cell', evidenceOf(cell)],
];

test.each(VIEWS)('%s is the same in a built page and in the browser', (_, tree) => {
	expect(fromMarkup(tree)).toEqual(withoutNamespaces(fromDom(tree)));
});

test('drawings get their namespace in the browser, and the text beside them does not', () => {
	const tree = fromDom(h('p', {}, h('svg', {}, h('path', { d: 'M0 0' })), h('b', {}, 'words')));
	const [svg, words] = tree.children;
	expect(svg).toMatchObject({ namespace: 'http://www.w3.org/2000/svg', children: [{ namespace: 'http://www.w3.org/2000/svg' }] });
	expect(words).toMatchObject({ namespace: 'http://www.w3.org/1999/xhtml' });
});

test('text and attributes are text, whatever stands in them', () => {
	expect(toHtml(h('p', { title: '"<&>\'' }, '</p><script>&amp;'))).toBe(
		'<p title="&quot;&lt;&amp;&gt;\'">&lt;/p&gt;&lt;script&gt;&amp;amp;</p>',
	);
});

test('what HTML would not unescape is refused', () => {
	expect(() => toHtml(h('div', {}, h('script', {}, 'a < b')))).toThrow('<script>');
	expect(toHtml(h('svg', {}, h('title', {}, 'a < b')))).toBe('<svg><title>a &lt; b</title></svg>');
});

test('nothing is written for what is left out', () => {
	expect(toHtml(h('p', { hidden: true, title: undefined, lang: null, id: false, tabindex: 0 }, null, false, ['a', ['b']], h('br')))).toBe(
		'<p hidden="" tabindex="0">ab<br></p>',
	);
});

test('the evidence of a cell names the criteria that it follows from, and says how it was checked once', () => {
	expect(toHtml(evidenceOf(cell))).toContain('<p class="how">Follows from Kernel and Runs on; checked 2026-11-20.</p>');
	expect(toHtml(evidenceOf({ how: null }))).toContain('Not established; checked');
});

test('the headings of a stack follow the heading above them', () => {
	const headings = (level: 2 | 3) => toHtml(stackResult(stack, level)).match(/<h\d/g);
	expect(headings(2)).toEqual(['<h2', '<h2', '<h2']);
	expect(headings(3)).toEqual(['<h3', '<h3', '<h3']);
});

test('neighbours in a line have a space between them, for clients without styles', () => {
	const words = toHtml(
		h(
			'div',
			{},
			stackResult(stack, 2),
			chooserResult(choiceView(pageRows, rungs, cases, { what: ['application'], kind: ['command-line'] }), names),
		),
	);
	expect(words).not.toMatch(/<\/(?:a|b|span)><(?:a|b|span|p class="rung")[ >]/);
});
