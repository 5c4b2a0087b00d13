import type { ShortAnswer } from '../model/shared/chooser/short-answer.ts';
import { listed, plural } from '../model/shared/words.ts';
import { link } from './link.ts';
import { stamp } from './stamp.ts';
import { h, type TreeElement } from './tree.ts';

/**
 * The chooser's answer under a sentence: what to start with, and the way to the rest.
 * @param leftOut clauses of the sentence without which it was answered, since nothing fits them all
 */
export function shortAnswerOf({ options, picked, fitting, url }: ShortAnswer, leftOut: readonly string[] = []): TreeElement {
	return h(
		'div',
		{ class: 'short-answer' },
		leftOut.length > 0 && h('p', {}, `Nothing fits all of this. Leaving open that ${listed(leftOut)}:`),
		options.length > 0 &&
			h(
				'ol',
				{},
				...options.map(({ name, url: address, layers, why }) =>
					h('li', {}, stamp(layers, 40), h('div', {}, h('b', {}, link({ name, url: address })), h('p', {}, why))),
				),
			),
		h('p', {}, ...restOf(picked, options.length, fitting, url)),
	);
}

function restOf(picked: boolean, shown: number, fitting: number, url: string): (TreeElement | string)[] {
	if (fitting === 0) return ['Nothing in the guide fits all of this. ', h('a', { href: url }, 'See what stands in the way')];
	const others = fitting - shown;
	const rest = others > 0 ? `, and ${String(others)} ${plural(others, 'other')} that ${others === 1 ? 'fits' : 'fit'}` : '';
	const link = h('a', { href: url }, `Why ${shown === 1 ? 'this one' : 'these'}${rest}`);
	return picked ? [link] : ['Nobody has picked for this yet; these are usual on their rung. ', link];
}

/** The number of options on a rung, or how many of them fit. */
export function rungCount(options: number, fitting?: number): TreeElement {
	return h(
		'span',
		{ class: 'count', 'data-fitting': fitting !== undefined && fitting > 0 },
		...(fitting === undefined || fitting === 0
			? [`${String(options)} `, h('span', {}, plural(options, 'option'))]
			: [`${String(fitting)} of ${String(options)} `, h('span', {}, fitting === 1 ? 'fits' : 'fit')]),
	);
}
