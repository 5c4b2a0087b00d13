import { expect, test } from 'vitest';
import { wideTables } from '../../../src/model/rules/wide-tables.ts';
import { soundContent } from '../../fixtures/catalogue.ts';
import { reportOnProse } from '../../fixtures/prose.ts';

/** A table with one row below its head, each cell of one word. */
function table(...lengths: number[]): string {
	const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
	return [row(lengths.map(() => 'a')), row(lengths.map(() => '-')), row(lengths.map((length) => 'x'.repeat(length)))].join('\n');
}

test('tables that fit a phone are no problem', () => {
	expect(wideTables(soundContent())).toEqual([]);
	// With three characters of space around each word.
	expect(reportOnProse(wideTables, table(17, 17))).toEqual([]);
});

test('a table that is one character wider is refused', () => {
	expect(reportOnProse(wideTables, `Text.\n\n${table(17, 18)}`)).toEqual([
		'Line 3: The table is too wide for a phone: its longest words need 41 characters next to each other, and 40 fit. Use fewer columns or shorter words, or write a list.',
	]);
});

test('words break at spaces and hyphens', () => {
	const cell = Array(8).fill('x'.repeat(14)).join(' ').replace(' ', '-');
	expect(reportOnProse(wideTables, `| a | b |\n| - | - |\n| ${cell} | ${cell} |`)).toEqual([]);
});
