import type { Content, Problem } from '../catalogue/content.ts';
import { rungsOf } from '../catalogue/rungs-of.ts';
import { draftFiles } from '../catalogue/withhold.ts';
import { LAYERS } from '../shared/layers.ts';
import { eachAuthoredCell } from './authored-cells.ts';

/** Published content that needs a draft: options on a rung, cells that follow from one, shared vocabularies, layers. */
export function leaningOnDrafts(content: Content): Problem[] {
	const drafts = draftFiles(content);
	const draftIds = (kind: 'rungs' | 'criteria') => new Set(content[kind].filter(({ file }) => drafts.has(file)).map(({ id }) => id));
	const [rungs, criteria] = [draftIds('rungs'), draftIds('criteria')];
	const published = <Thing extends { file: string }>(things: readonly Thing[]) => things.filter(({ file }) => !drafts.has(file));
	return [
		...published(content.options)
			.flatMap(({ file, data }) => rungsOf(data).map((named) => ({ file, ...named })))
			.filter(({ rung }) => rungs.has(rung))
			.map(({ file, field, rung }) => ({
				file,
				field,
				message: `The rung "${rung}" is a draft.`,
				fix: 'Publish the rung, or make this option a draft too.',
			})),
		...published(eachAuthoredCell(content))
			.filter(({ criterion, cell }) => {
				const from = typeof cell === 'object' && !Array.isArray(cell) ? cell.from : undefined;
				return from !== undefined && !criteria.has(criterion) && from.every((other) => criteria.has(other));
			})
			.map(({ file, field }) => ({
				file,
				field: `${field}.from`,
				message: 'The cell follows only from a draft.',
				fix: 'Publish the criterion, or name another cell that it follows from.',
			})),
		...published(content.criteria)
			.filter(({ data }) => data.valuesOf !== undefined && criteria.has(data.valuesOf))
			.map(({ file, data }) => ({
				file,
				field: 'valuesOf',
				message: `"${data.valuesOf ?? ''}" is a draft.`,
				fix: 'Publish it, or make this criterion a draft too.',
			})),
		...content.criteria
			.filter(({ id, file }) => drafts.has(file) && LAYERS.some((layer) => layer === id))
			.map(({ file }) => ({ file, field: 'draft', message: 'A layer cannot be a draft.', fix: 'Remove the field.' })),
	];
}
