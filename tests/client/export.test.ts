import fc from 'fast-check';
import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { csvFromTable, jsonFromTable, linesFromTable, markdownFromTable } from '../../src/client/comparison/export.ts';
import { anyText, textOf } from '../fixtures/any-text.ts';
import { recordsOfCsv } from '../fixtures/csv.ts';
import { fakeTable, type FakeCell } from '../fixtures/table.ts';

const HEAD: FakeCell[] = [
	{ text: ' Option ', column: 'name' },
	{ text: 'Kernel', column: 'kernel' },
	{ text: 'Runs on', column: 'runs-on', hidden: true },
	{ text: 'Licence', column: 'license' },
];

const TABLE = fakeTable(HEAD, [
	{
		key: 'pex',
		cells: [{ text: 'PEX Pre-installed Python', name: ' PEX ' }, { text: '–Absent', spoken: 'Absent' }, 'Linux', 'Apache-2.0'],
	},
	{ key: 'shiv', hidden: true, cells: [{ text: 'shiv', name: 'shiv' }, 'Absent', 'Linux', 'BSD'] },
	{ key: 'freezer.onefile', cells: [{ text: 'Freezer', name: 'Freezer (one file)' }, 'Included or absent', 'Linux', 'MIT, "or" | later'] },
]);

/** The table with one row and one further cell. */
const withCell = (text: string) => fakeTable(HEAD, [{ key: 'pex', cells: [{ text: 'PEX', name: 'PEX' }, 'Absent', 'Linux', text] }]);

test('exports what is visible: no hidden rows or columns, names without their rung, words without letters', () => {
	expect(linesFromTable(TABLE)).toEqual({
		ids: ['id', 'name', 'kernel', 'license'],
		lines: [
			['Id', 'Option', 'Kernel', 'Licence'],
			['pex', 'PEX', 'Absent', 'Apache-2.0'],
			['freezer.onefile', 'Freezer (one file)', 'Included or absent', 'MIT, "or" | later'],
		],
	});
});

describe('as CSV', () => {
	test('has the columns’ ids and the line ends of the standard', () => {
		expect(csvFromTable(TABLE)).toBe(
			'id,name,kernel,license\r\npex,PEX,Absent,Apache-2.0\r\nfreezer.onefile,Freezer (one file),Included or absent,"MIT, ""or"" | later"\r\n',
		);
	});

	test.each([
		['a comma', 'a,b', '"a,b"'],
		['a quote', 'a "b"', '"a ""b"""'],
		['a line end', 'a\nb', '"a\nb"'],
		['a lone carriage return', 'a\rb', '"a\rb"'],
		['a lone hyphen', '-', '-'],
		['what a spreadsheet would compute', '=1+1', "'=1+1"],
		['what a spreadsheet would compute, with a comma', '=SUM(A1,A2)', '"\'=SUM(A1,A2)"'],
		['a plus', '+1', "'+1"],
		['a hyphen', '-1', "'-1"],
		['an at sign', '@a', "'@a"],
		['a hyphen further in', 'a-1', 'a-1'],
	])('a cell with %s is written safely', (_, text, field) => {
		expect(csvFromTable(withCell(text))).toBe(`id,name,kernel,license\r\npex,PEX,Absent,${field}\r\n`);
	});
});

test('makes one JSON object for each row, by the columns’ ids', () => {
	const text = jsonFromTable(TABLE);
	expect(text).toMatch(/\n$/);
	expect(JSON.parse(text)).toEqual([
		{ id: 'pex', name: 'PEX', kernel: 'Absent', license: 'Apache-2.0' },
		{ id: 'freezer.onefile', name: 'Freezer (one file)', kernel: 'Included or absent', license: 'MIT, "or" | later' },
	]);
});

describe('for any text in a cell', () => {
	const signs = textOf(
		...'ab |\\`*_~[]()<>&$!#\'"=+-@,;:./\t\r\n'.split(''),
		...['<b>', '&lt;', '**', '](http://a.example)', 'https://a.example', 'www.a.example', 'me@a.example', '\\|', '```', '[^1]'],
	);
	/** What a page can hold, without the space around it, which no cell has. */
	const text = fc.oneof(anyText, signs).map((any) => any.toWellFormed().replaceAll('\0', '').trim());

	test('CSV keeps it, with an apostrophe before a formula', () => {
		fc.assert(
			fc.property(text, (cell) => {
				const [, row] = recordsOfCsv(csvFromTable(withCell(cell)));
				const back = row?.[3] ?? '';
				expect(back.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(cell.replace(/^'(?=[=+\-@\t\r])/, ''));
				if (back !== '-') expect(back).not.toMatch(/^[=+\-@\t\r]/);
			}),
		);
	});

	test('JSON keeps it', () => {
		fc.assert(
			fc.property(text, (cell) => {
				expect(JSON.parse(jsonFromTable(withCell(cell)))).toEqual([{ id: 'pex', name: 'PEX', kernel: 'Absent', license: cell }]);
			}),
		);
	});

	test('a Markdown parser finds one table with that text in its cell, and no markup', () => {
		fc.assert(
			fc.property(text, (cell) => {
				const root = markdownToMdast(markdownFromTable(withCell(cell)));
				expect('children' in root && root.children.map(({ type }) => type)).toEqual(['table']);
				const [table] = 'children' in root ? root.children : [];
				if (table?.type !== 'table') return;
				expect(table.children.map(({ children }) => children.length)).toEqual([3, 3]);
				const found = table.children[1]?.children[2];
				const plain = (node: MdastNode): string => {
					// An address that stands in text becomes a link to itself; no escape keeps it from that.
					if (node.type === 'link') expect(node.url).toMatch(/^(?:https?|mailto):/);
					else expect(['tableCell', 'text']).toContain(node.type);
					return 'children' in node ? node.children.map(plain).join('') : 'value' in node ? node.value : '';
				};
				expect(found && plain(found)).toBe(cell.replaceAll(/[\r\n]+/g, ' '));
			}),
		);
	});
});

test('makes a Markdown table with the columns’ names, and escapes bars in cells', () => {
	expect(markdownFromTable(TABLE)).toBe(`| Option | Kernel | Licence |
| --- | --- | --- |
| PEX | Absent | Apache-2.0 |
| Freezer (one file) | Included or absent | MIT, "or" \\| later |
`);
});

test('keeps the header of a table without visible rows', () => {
	const empty = fakeTable(HEAD, []);
	expect(csvFromTable(empty)).toBe('id,name,kernel,license\r\n');
	expect(markdownFromTable(empty)).toBe('| Option | Kernel | Licence |\n| --- | --- | --- |\n');
	expect(jsonFromTable(empty)).toBe('[]\n');
});
