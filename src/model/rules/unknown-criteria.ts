import type { Content, Problem } from '../catalogue/content.ts';
import { suggestion } from './suggestion.ts';

/** Cells that answer a question nobody asks. */
export function unknownCriteria(content: Content): Problem[] {
	const ids = content.criteria.map(({ id }) => id);
	const ofProject = content.criteria.filter(({ data }) => data.matrix === 'project').map(({ id }) => id);
	const unknown = (file: string, path: string, cells: object, known: readonly string[]) =>
		Object.keys(cells)
			.filter((criterion) => !known.includes(criterion))
			.map((criterion) => ({
				file,
				field: `${path}.${criterion}`,
				message: ids.includes(criterion)
					? `Tools and channels answer only the criteria of the project matrix, and "${criterion}" is not one.`
					: `There is no criterion called "${criterion}".`,
				fix: suggestion(criterion, known),
			}));
	return [
		...content.options.flatMap(({ file, data }) => [
			...unknown(file, 'cells', data.cells, ids),
			...Object.entries(data.modes ?? {}).flatMap(([mode, { cells }]) => unknown(file, `modes.${mode}.cells`, cells, ids)),
		]),
		...[...content.tools, ...content.channels].flatMap(({ file, data }) => unknown(file, 'cells', data.cells, ofProject)),
	];
}
