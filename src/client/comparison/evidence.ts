import { element } from './elements.ts';
import type { CellData, SourceData } from './option-data.ts';

/** A cell's note, how and when it was checked, and its sources, as elements. */
export function evidenceElements(cell: CellData | undefined, sources: Record<string, SourceData>): HTMLElement[] {
	if (!cell) return [];
	const how =
		cell.how === 'tested'
			? `Tested: ${cell.on ?? ''}`
			: cell.how === 'reasoned'
				? `Follows from ${(cell.from ?? []).join(', ')}`
				: cell.how === null
					? 'Not established'
					: 'Documented';
	const links = cell.sources.flatMap((id) => {
		const source = sources[id];
		return source ? [element('li', {}, element('a', { href: source.url }, source.title), `, ${source.publisher}`)] : [];
	});
	return [
		...(cell.note === undefined ? [] : [element('p', {}, cell.note)]),
		element('p', { class: 'how' }, `${how}; checked ${cell.checked}.`),
		...(links.length > 0 ? [element('ul', {}, ...links)] : []),
	];
}
