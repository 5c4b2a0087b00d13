import type { AuthoredCells } from '../../schema/cell.ts';
import type { Content, Problem } from '../catalogue/content.ts';

/**
 * Cells with a day of checking after the last reading of their sources: checking a documented cell means reading at least one of its
 * sources.
 */
export function checkedBeforeRead(content: Content): Problem[] {
	const read = new Map(
		content.sources.flatMap(({ id, data }) => Object.entries(data.pages).map(([page, { read }]) => [`${id}/${page}`, read])),
	);
	const within = (file: string, path: string, cells: AuthoredCells, evidence: { sources: string[]; checked: string }): Problem[] =>
		Object.entries(cells).flatMap(([criterion, cell]) => {
			const own = typeof cell === 'object' && !Array.isArray(cell) ? cell : undefined;
			// A tested or reasoned cell does not need a page read on that day.
			if (own?.checked === undefined || (own.how ?? 'documented') !== 'documented') return [];
			const last =
				(own.sources ?? evidence.sources)
					.map((source) => read.get(source) ?? '9999')
					.sort()
					.at(-1) ?? '9999';
			if (last >= own.checked) return [];
			return [
				{
					file,
					field: `${path}.${criterion}.checked`,
					message: `It was checked on ${own.checked}, but its sources were last read on ${last}.`,
					fix: 'Correct one of the two: "read" of a source is the day on which you last opened it.',
				},
			];
		});
	return [
		...content.options.flatMap(({ file, data }) => [
			...within(file, 'cells', data.cells, data.evidence),
			...Object.entries(data.modes ?? {}).flatMap(([mode, { cells }]) => within(file, `modes.${mode}.cells`, cells, data.evidence)),
		]),
		...[...content.tools, ...content.channels].flatMap(({ file, data }) => within(file, 'cells', data.cells, data.evidence)),
	];
}
