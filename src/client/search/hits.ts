import { cellsFromDigits, type NamedPage } from '../../model/shared/search/index-format.ts';
import type { NameHit } from '../../model/shared/search/name-search.ts';
import { outcomesFromCells } from '../../model/shared/stamp/stamp.ts';
import { listed } from '../../model/shared/words.ts';
import { link } from '../../views/link.ts';
import { stamp } from '../../views/stamp.ts';
import { h, spaced, type Child, type TreeElement } from '../../views/tree.ts';
import type { TextHit } from './full-text.ts';
import { markedText } from './marked-text.ts';

/** A page found by its names, as an item of a list. */
export function nameItem({ page, alias }: NameHit): TreeElement {
	return item(page.url, page.stamp, spaced([h('strong', {}, page.name), facts(page, alias)]));
}

/**
 * A page with the words in its text, as an item of a list.
 * @param page its entry in the index of names, if it has one
 */
export function textItem({ page: url, title, kind, section, excerpt, lacks }: TextHit, page: NamedPage | undefined): TreeElement {
	const words = markedText(excerpt).map(({ text, marked }) => (marked ? h('mark', {}, text) : text));
	return item(section?.url ?? url, page?.stamp, [
		h('strong', {}, title),
		section !== undefined && h('span', { class: 'section' }, ` › ${section.title}`),
		' ',
		facts(page ?? { kind }),
		h('p', {}, ...words),
		lacks.length > 0 && h('small', {}, `Without ${listed(lacks.map((word) => `“${word}”`))}`),
	]);
}

/** The links shown before anything is typed: the rungs and the common cases. */
export function startLists(all: readonly NamedPage[]): TreeElement[] {
	const list = (kind: string) => h('ul', {}, ...all.filter((page) => page.kind === kind).map((page) => h('li', {}, link(page))));
	return [h('h2', {}, 'Rungs, simplest first'), list('Rung'), h('h2', {}, 'Common cases'), list('Common case')];
}

function item(url: string, digits: string | undefined, content: readonly Child[]): TreeElement {
	const place = digits === undefined ? h('span', { class: 'no-stamp' }) : stamp(outcomesFromCells(cellsFromDigits(digits)), 16);
	return h('li', {}, h('a', { href: url }, place, h('div', {}, ...content)));
}

function facts({ kind, rung, status }: Pick<NamedPage, 'kind' | 'rung' | 'status'>, alias?: string): TreeElement {
	const words = [kind, rung, status].filter(Boolean).join(' · ');
	return h('small', {}, words, alias !== undefined && [' · ', h('mark', {}, alias)]);
}
