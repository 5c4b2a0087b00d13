import { wordsIn } from './table-rows.ts';

/** The table that is shown, as lines of plain texts: the header first. */
export function linesFromTable(table: HTMLTableElement): { ids: string[]; lines: string[][] } {
	const shown = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => !cell.hidden);
	const visible = (line: HTMLTableRowElement) => [...line.cells].filter((_, index) => shown[index]);
	const head = table.tHead?.rows[0];
	const body = [...(table.tBodies[0]?.rows ?? [])].filter((line) => !line.hidden);
	return {
		ids: ['id', ...(head ? visible(head).map((cell) => cell.dataset['column'] ?? '') : [])],
		lines: [
			['Id', ...(head ? visible(head).map((cell) => cell.textContent.trim()) : [])],
			...body.map((line) => [
				line.dataset['row'] ?? '',
				...visible(line).map((cell, index) => (index === 0 ? (cell.querySelector('a')?.textContent.trim() ?? '') : wordsIn(cell))),
			]),
		],
	};
}

/** Comma-separated values with the columns' ids as header (RFC 4180). A leading sign is quoted away from spreadsheets' formulas. */
export function csvFromTable(table: HTMLTableElement): string {
	const { ids, lines } = linesFromTable(table);
	const field = (text: string) => {
		const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
		return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
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

/** A Markdown table with the columns' names as header. */
export function markdownFromTable(table: HTMLTableElement): string {
	const [head = [], ...body] = linesFromTable(table).lines.map((line) => line.slice(1).map((text) => text.replaceAll('|', '\\|')));
	const row = (line: readonly string[]) => `| ${line.join(' | ')} |`;
	return `${[row(head), row(head.map(() => '---')), ...body.map(row)].join('\n')}\n`;
}

/** Hands the reader a file. */
export function download(name: string, type: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
