import type { AnsweringKind } from '../../schema/matrix.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { criteriaAskedOf } from '../catalogue/criteria-asked-of.ts';
import { suggestion } from './suggestion.ts';

/** Cells of an unknown criterion, or of one that this kind of entry does not answer. */
export function unknownCriteria(content: Content): Problem[] {
	const matrices = content.matrices.map(({ id }) => id);
	// Another rule reports a criterion without a matrix.
	const homeless = content.criteria.filter(({ data }) => !matrices.includes(data.matrix)).map(({ id }) => id);
	const ids = content.criteria.map(({ id }) => id);
	const figures = content.criteria.filter(({ data }) => data.kind === 'figure').map(({ id }) => id);
	const unknown = (kind: AnsweringKind, file: string, path: string, cells: object): Problem[] => {
		const asked = criteriaAskedOf(content, kind).map(({ id }) => id);
		return Object.keys(cells)
			.filter((criterion) => ![...asked, ...homeless].includes(criterion))
			.map((criterion) => ({
				file,
				field: `${path}.${criterion}`,
				message: figures.includes(criterion)
					? `Nobody answers "${criterion}": the lab measures it.`
					: ids.includes(criterion)
						? `The criterion "${criterion}" does not apply to ${kind}: its matrix does not name them under answeredBy.`
						: `There is no criterion called "${criterion}".`,
				fix: suggestion(criterion, asked),
			}));
	};
	return [
		...content.options.flatMap(({ file, data }) => [
			...unknown('options', file, 'cells', data.cells),
			...Object.entries(data.modes ?? {}).flatMap(([mode, { cells }]) => unknown('options', file, `modes.${mode}.cells`, cells)),
		]),
		...(['tools', 'channels'] as const).flatMap((kind) =>
			content[kind].flatMap(({ file, data }) => unknown(kind, file, 'cells', data.cells)),
		),
	];
}
