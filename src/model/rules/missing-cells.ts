import { rowsOfCells } from '../catalogue/cells.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { criteriaAskedOf } from '../catalogue/criteria-asked-of.ts';

/** Questions left without an answer. Where nobody can tell, the answer is the word unknown. */
export function missingCells(content: Content): Problem[] {
	const asked = criteriaAskedOf(content, 'options');
	const missing = (file: string, path: string, cells: object, criteria: Content['criteria']) =>
		criteria
			.filter(({ id }) => !(id in cells))
			.map(({ id, data }) => ({
				file,
				field: `${path}.${id}`,
				message: `The question "${data.question}" has no answer.`,
				fix: 'Answer it, or write unknown if nobody can tell.',
			}));
	return [
		...content.options.flatMap((option) => {
			const rows = rowsOfCells(option);
			// What no mode answers is a question to the option.
			const ofAll = asked.filter(({ id }) => rows.every(({ cells }) => !(id in cells)));
			return [
				...missing(option.file, 'cells', {}, ofAll),
				...rows.flatMap(({ mode, cells }) =>
					missing(
						option.file,
						mode === null ? 'cells' : `modes.${mode}.cells`,
						cells,
						asked.filter((criterion) => !ofAll.includes(criterion)),
					),
				),
			];
		}),
		...(['tools', 'channels'] as const).flatMap((kind) => {
			const ofKind = criteriaAskedOf(content, kind);
			return content[kind].flatMap(({ file, data }) => missing(file, 'cells', data.cells, ofKind));
		}),
	];
}
