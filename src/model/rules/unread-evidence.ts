import { cellFromAuthored } from '../catalogue/cells.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { eachAuthoredCell } from './authored-cells.ts';

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
	return eachAuthoredCell(content)
		.filter(({ owner }) => reviewed.has(owner.id))
		.flatMap(({ owner, file, field, cell }): Problem[] => {
			const { how, sources } = cellFromAuthored(cell, owner.data.evidence);
			if (how === null || how === 'reasoned' || sources.length === 0 || !sources.every((source) => unread.has(source))) return [];
			return [
				{
					file,
					field: `${field}.sources`,
					message: `The page has been read against its sources, but nobody has opened ${sources.join(' or ')}.`,
					fix: 'Open it and give the day as its "read", or name a source that somebody has opened.',
				},
			];
		});
}
