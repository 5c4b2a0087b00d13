import { checkingWords } from '../model/shared/comparison/checking-words.ts';
import type { Cell } from '../model/shared/cell.ts';
import { upperFirst } from '../model/shared/words.ts';
import { h, type TreeElement } from './tree.ts';

/** A source as its link shows it. */
export interface SourceLink {
	readonly title: string;
	readonly url: string;
	readonly publisher: string;
}

/**
 * A cell's note, how and when it was checked, and its sources.
 * @param sources by their id; missing ones are left out
 * @param criterionNames names of the criteria by their id
 */
export function evidence(
	{ note, sources: cited, checked, ...checking }: Pick<Cell, 'note' | 'sources' | 'checked' | 'how' | 'on' | 'from'>,
	sources: Readonly<Record<string, SourceLink>>,
	criterionNames: Readonly<Record<string, string>>,
): TreeElement[] {
	const links = cited.flatMap((id) => {
		const source = sources[id];
		return source ? [h('li', {}, h('a', { href: source.url }, source.title), `, ${source.publisher}`)] : [];
	});
	return [
		...(note === undefined ? [] : [h('p', {}, note)]),
		h('p', { class: 'how' }, `${upperFirst(checkingWords(checking, criterionNames))}; checked ${checked}.`),
		...(links.length > 0 ? [h('ul', {}, ...links)] : []),
	];
}
