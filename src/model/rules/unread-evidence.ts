import type { AuthoredCells } from '../../schema/cell.ts';
import { cellFromAuthored } from '../catalogue/cells.ts';
import type { Content, Problem } from '../catalogue/content.ts';

/** A place with cells, and the path to them. */
interface Place {
	path: string;
	cells: AuthoredCells;
}

/**
 * Documented and tested cells that rest on nothing but sources that nobody has opened, on pages that have a review: whoever read the page
 * against its sources has opened one for each cell.
 */
export function unreadEvidence(content: Content): Problem[] {
	// A source that is not there is another rule's affair.
	const unread = new Set(
		content.sources.flatMap(({ id, data }) =>
			Object.entries(data.pages).flatMap(([page, source]) => (source.read === undefined ? [`${id}/${page}`] : [])),
		),
	);
	const reviewed = new Set(content.reviews.map(({ id }) => id));
	return [...content.options, ...content.tools, ...content.channels]
		.filter(({ id }) => reviewed.has(id))
		.flatMap(({ file, data }) => {
			const modes = Object.entries(('modes' in data ? data.modes : undefined) ?? {});
			const places: Place[] = [
				{ path: 'cells', cells: data.cells },
				...modes.map(([mode, { cells }]) => ({ path: `modes.${mode}.cells`, cells })),
			];
			return places.flatMap(({ path, cells }) =>
				Object.entries(cells).flatMap(([criterion, authored]): Problem[] => {
					const { how, sources } = cellFromAuthored(authored, data.evidence);
					if (how === null || how === 'reasoned' || sources.length === 0 || !sources.every((source) => unread.has(source))) return [];
					return [
						{
							file,
							field: `${path}.${criterion}.sources`,
							message: `The page has been read against its sources, but nobody has opened ${sources.join(' or ')}.`,
							fix: 'Open it and give the day as its "read", or name a source that somebody has opened.',
						},
					];
				}),
			);
		});
}
