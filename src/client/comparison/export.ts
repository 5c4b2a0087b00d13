import { notAFormula } from '../../model/shared/not-a-formula.ts';
import { columnHeads, isHidden, linesOf, wordsIn } from './table-rows.ts';

/** The visible table as lines of plain text, the header first. */
export function linesFromTable(table: HTMLTableElement): { ids: string[]; lines: string[][] } {
	const heads = columnHeads(table);
	const visible = (cells: Iterable<HTMLTableCellElement>) => [...cells].filter((_, index) => heads[index]?.hidden === false);
	const body = linesOf(table).filter((line) => !isHidden(line));
	return {
		ids: ['id', ...visible(heads).map((cell) => cell.dataset['column'] ?? '')],
		lines: [
			['Id', ...visible(heads).map((cell) => cell.textContent.trim())],
			...body.map((line) => [
				line.dataset['row'] ?? '',
				...visible(line.cells).map((cell, index) => (index === 0 ? (cell.querySelector('a')?.textContent.trim() ?? '') : wordsIn(cell))),
			]),
		],
	};
}

/** Comma-separated values with the columns' ids as header (RFC 4180). An apostrophe marks text that a spreadsheet would compute. */
export function csvFromTable(table: HTMLTableElement): string {
	const { ids, lines } = linesFromTable(table);
	const field = (text: string) => {
		const safe = notAFormula(text);
		return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
	};
	return `${[ids, ...lines.slice(1)].map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

/** One object per row, its keys the columns' ids. */
export function jsonFromTable(table: HTMLTableElement): string {
	const { ids, lines } = linesFromTable(table);
	return `${JSON.stringify(
		lines.slice(1).map((line) => Object.fromEntries(ids.map((id, index) => [id, line[index] ?? '']))),
		null,
		'\t',
	)}\n`;
}

/**
 * A Markdown table (GitHub's) with the columns' names as header. Characters that would be markup are escaped: a cell holds text.
 */
export function markdownFromTable(table: HTMLTableElement): string {
	const [head = [], ...body] = linesFromTable(table).lines.map((line) => line.slice(1).map(markdownText));
	const row = (line: readonly string[]) => `| ${line.join(' | ')} |`;
	return `${[row(head), row(head.map(() => '---')), ...body.map(row)].join('\n')}\n`;
}

function markdownText(text: string): string {
	return (
		text
			.replaceAll(/[\\`*_~[\]<&|$]/g, '\\$&')
			// In a bare address, readers of the source would take the escapes for part of the address.
			.replaceAll(/:(?=\/\/)|www(?=\.)/gi, (start) => (start === ':' ? '\\:' : `${start}\\`))
			.replaceAll(/[\r\n]+/g, ' ')
	);
}

/** Hands the reader a file. */
export function download(name: string, type: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
