import { cellsFromDigits, type NamedPage } from '../../model/shared/search/index-format.ts';
import type { NameHit } from '../../model/shared/search/name-search.ts';
import { outcomesFromCells } from '../../model/shared/stamp/stamp.ts';
import { createElement } from '../dom/create-element.ts';
import { stamp as stampView } from '../../views/stamp.ts';
import { toDom } from '../dom/to-dom.ts';
import type { TextHit } from './full-text.ts';
import { markedText } from './marked-text.ts';

/** A page found by its names, as an item of a list. */
export function nameItem({ page, alias }: NameHit): HTMLElement {
	return item(page.url, page.stamp, [createElement('strong', {}, page.name), facts(page, alias)]);
}

/**
 * A page whose text has the words, as an item of a list.
 * @param page what is known of the page by its names, if anything is
 */
export function textItem({ page: url, title, kind, section, excerpt }: TextHit, page: NamedPage | undefined): HTMLElement {
	const words = markedText(excerpt).map(({ text, marked }) => (marked ? createElement('mark', {}, text) : text));
	return item(section?.url ?? url, page?.stamp, [
		createElement('strong', {}, title),
		...(section ? [createElement('span', { class: 'section' }, ` › ${section.title}`)] : []),
		facts(page ?? { kind }),
		createElement('p', {}, ...words),
	]);
}

/** A link to a page by its name alone. */
export function plainItem({ name, url }: NamedPage): HTMLElement {
	return createElement('li', {}, createElement('a', { href: url }, name));
}

function item(url: string, stamp: string | undefined, content: (Node | string)[]): HTMLElement {
	const place =
		stamp === undefined ? createElement('span', { class: 'no-stamp' }) : toDom(stampView(outcomesFromCells(cellsFromDigits(stamp))));
	return createElement('li', {}, createElement('a', { href: url }, place, createElement('div', {}, ...content)));
}

function facts({ kind, rung, status }: Pick<NamedPage, 'kind' | 'rung' | 'status'>, alias?: string): HTMLElement {
	const words = [kind, rung, status].filter(Boolean).join(' · ');
	return createElement('small', {}, words, ...(alias === undefined ? [] : [' · ', createElement('mark', {}, alias)]));
}
