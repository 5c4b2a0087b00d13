import { cellsFromDigits, type NamedPage } from '../../model/shared/search/index-format.ts';
import type { NameHit } from '../../model/shared/search/name-search.ts';
import { hatchPath, STAMP, STAMP_HEIGHT, stampFromCells } from '../../model/shared/stamp/stamp.ts';
import { element } from '../comparison/elements.ts';
import type { TextHit } from './full-text.ts';
import { markedText } from './marked-text.ts';

/** A page found by its names, as an item of a list. */
export function nameItem({ page, alias }: NameHit): HTMLElement {
	return item(page.url, page.stamp, [element('strong', {}, page.name), facts(page, alias)]);
}

/**
 * A page whose text has the words, as an item of a list.
 * @param page what is known of the page by its names, if anything is
 */
export function textItem({ page: url, title, kind, section, excerpt }: TextHit, page: NamedPage | undefined): HTMLElement {
	const words = markedText(excerpt).map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
	return item(section?.url ?? url, page?.stamp, [
		element('strong', {}, title),
		...(section ? [element('span', { class: 'section' }, ` › ${section.title}`)] : []),
		facts(page ?? { kind }),
		element('p', {}, ...words),
	]);
}

/** A link to a page by its name alone. */
export function plainItem({ name, url }: NamedPage): HTMLElement {
	return element('li', {}, element('a', { href: url }, name));
}

function item(url: string, stamp: string | undefined, content: (Node | string)[]): HTMLElement {
	const place = stamp === undefined ? element('span', { class: 'no-stamp' }) : stampElement(stamp);
	return element('li', {}, element('a', { href: url }, place, element('div', {}, ...content)));
}

function facts({ kind, rung, status }: Pick<NamedPage, 'kind' | 'rung' | 'status'>, alias?: string): HTMLElement {
	const words = [kind, rung, status].filter(Boolean).join(' · ');
	return element('small', {}, words, ...(alias === undefined ? [] : [' · ', element('mark', {}, alias)]));
}

/** The drawing of src/components/stamp/Stamp.astro, out of a stamp's digits. */
function stampElement(digits: string): SVGElement {
	const stamp = svg('svg', { class: 'stamp', viewBox: `-.5 -.5 ${STAMP.width + 1} ${STAMP_HEIGHT + 1}`, 'aria-hidden': 'true' });
	for (const { layer, y, pieces } of stampFromCells(cellsFromDigits(digits)))
		for (const { outcome, x, width } of pieces) {
			stamp.append(svg('path', { class: `l-${layer} o-${outcome}`, d: `M${x} ${y}h${width}v${STAMP.band}h-${width}z` }));
			if (outcome === 'dependency') stamp.append(svg('path', { class: `l-${layer} o-lines`, d: hatchPath(x, y, width, STAMP.band) }));
		}
	return stamp;
}

function svg(tag: 'svg' | 'path', attributes: Record<string, string>): SVGElement {
	const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
	for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
	return made;
}
