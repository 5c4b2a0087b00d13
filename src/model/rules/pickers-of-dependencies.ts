import type { AuthoredCell } from '../../schema/cell.ts';
import { PICKERS } from '../../schema/cell.ts';
import { valuesOf } from '../catalogue/cells.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { draftFiles } from '../catalogue/withhold.ts';
import { isLayer } from '../shared/layers.ts';
import { eachAuthoredCell } from './authored-cells.ts';

/** Layers that are a dependency without a word on who picks its version, several pickers without a note, and pickers of anything else. */
export function pickersOfDependencies(content: Content): Problem[] {
	const drafts = draftFiles(content);
	return eachAuthoredCell(content).flatMap(({ file, field, criterion, cell }): Problem[] => {
		const { pickedBy, note } = detailsOf(cell);
		const pickers = pickedBy === undefined ? [] : [pickedBy].flat();
		const isDependency = isLayer(criterion) && valuesOf(cell).includes('dependency');
		if (!isDependency)
			return pickers.length === 0
				? []
				: [
						{
							file,
							field: `${field}.pickedBy`,
							message: 'Only a layer that is a dependency has a version to pick.',
							fix: 'Remove pickedBy, or add dependency to the values.',
						},
					];
		if (drafts.has(file)) return [];
		if (pickers.length === 0)
			return [
				{
					file,
					field,
					message: 'It does not say who picks the version of the dependency.',
					fix: `Add pickedBy: ${PICKERS.join(', ')}, as in { is: dependency, pickedBy: installer }.`,
				},
			];
		return pickers.length > 1 && note === undefined
			? [
					{
						file,
						field,
						message: `It does not say when ${pickers.join(' and when ')} picks the version.`,
						fix: 'Add a note that says when which of them does.',
					},
				]
			: [];
	});
}

function detailsOf(cell: AuthoredCell) {
	return typeof cell === 'object' && !Array.isArray(cell) ? cell : { pickedBy: undefined, note: undefined };
}
