import type { StackLayerView, StackView } from '../model/shared/stacks/stack-view.ts';
import { cellLink, link } from './link.ts';
import { patchTable } from './patch-table.ts';
import { h, spaced, type TreeElement } from './tree.ts';

/**
 * Options inside each other, combined into one.
 * @param level of its headings: 2 on a page of its own, 3 under the heading of the form
 */
export function stackResult({ possible, members, problems, layers, needs, patches }: StackView, level: 2 | 3): TreeElement {
	const heading = `h${level}`;
	return h(
		'div',
		{ class: 'stack-result' },
		h('ol', { class: 'nested', 'aria-label': 'From the inside out' }, ...members.map((member) => h('li', {}, link(member)))),
		...problems.map(({ sentence, cells }) => h('p', { class: 'problem' }, ...spaced([sentence, ...cells.map(link)]))),
		h(heading, {}, possible ? 'What the whole brings' : 'What the whole would bring'),
		h('ol', { class: 'strata', 'aria-label': 'Layers, hardware at the top' }, ...layers.map(layerItem)),
		h(heading, {}, 'Still needed on the target'),
		h('ul', { class: 'needs' }, ...needs.map((need) => h('li', {}, need))),
		h(heading, {}, 'Who patches what'),
		patchTable('Who patches what in the whole', patches),
	);
}

function layerItem({ layer, name, outcomes, signs, words, bringers }: StackLayerView): TreeElement {
	return h(
		'li',
		{ 'data-layer': layer },
		...spaced([
			h('span', { class: 'band', 'aria-hidden': 'true' }, ...outcomes.map((outcome) => h('i', { 'data-outcome': outcome }))),
			h('b', { class: 'sign', 'aria-hidden': 'true' }, signs),
			h('span', { class: 'layer' }, name),
			h('span', { class: 'words' }, words),
			h('span', { class: 'bringers' }, ...spaced(bringers.map(({ name: bringer, url }) => cellLink(bringer, url, name)))),
		]),
	);
}
