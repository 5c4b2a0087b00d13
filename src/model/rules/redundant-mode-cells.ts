import { saysTheSame } from '../catalogue/same.ts';
import type { Mode } from '../../schema/option.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { COMPUTED_SECTIONS } from '../catalogue/page-sections.ts';
import { slugFrom } from '../prose/headings.ts';
import { BODY_SECTIONS } from './body-sections.ts';

/** Ids of the sections of an option's page, which a mode would share an address with. */
const SECTIONS = new Set([...COMPUTED_SECTIONS, ...BODY_SECTIONS.map(slugFrom)]);

/**
 * Modes that repeat the option's own cell, are the only mode (allowed in drafts), or have the id of a criterion (both are anchors on one
 * page).
 */
export function redundantModeCells(content: Content): Problem[] {
	const criteria = new Set(content.criteria.map(({ id }) => id));
	return content.options.flatMap(({ file, data }) => {
		const modes = Object.entries(data.modes ?? {});
		const alone =
			data.modes && modes.length < 2 && !data.draft
				? [{ file, field: 'modes', message: 'This is the only mode.', fix: 'Move its cells to the option, or add the other mode.' }]
				: [];
		return [
			...alone,
			...sharedByAll(file, data.modes ?? {}),
			...modes.flatMap(([mode, { cells }]) => [
				...(SECTIONS.has(mode)
					? [{ file, field: `modes.${mode}`, message: `"${mode}" is the id of a section of the page.`, fix: 'Give the mode another id.' }]
					: []),
				...(criteria.has(mode)
					? [{ file, field: `modes.${mode}`, message: `"${mode}" is the id of a criterion.`, fix: 'Give the mode another id.' }]
					: []),
				...Object.entries(cells)
					.filter(([criterion, cell]) => saysTheSame(cell, data.cells[criterion]))
					.map(([criterion]) => ({
						file,
						field: `modes.${mode}.cells.${criterion}`,
						message: 'The mode repeats the cell of its option.',
						fix: 'Remove it here; a mode has only the cells that differ.',
					})),
			]),
		];
	});
}

/** Cells that all modes have in the same words. */
function sharedByAll(file: string, modes: Readonly<Record<string, Mode>>): Problem[] {
	const [first, ...others] = Object.values(modes);
	if (first === undefined || others.length === 0) return [];
	return Object.entries(first.cells)
		.filter(([criterion, cell]) => others.every(({ cells }) => saysTheSame(cells[criterion], cell)))
		.map(([criterion]) => ({
			file,
			field: `modes.${Object.keys(modes)[0] ?? ''}.cells.${criterion}`,
			message: 'All modes have this cell in the same words.',
			fix: 'Move it up to the option.',
		}));
}
