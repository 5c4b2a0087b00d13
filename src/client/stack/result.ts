import type { StackLayerView, StackView } from '../../model/shared/stacks/stack-view.ts';
import { element } from '../comparison/elements.ts';
import { cellLink, patchTable } from './patch-table.ts';

/** What src/components/stack/StackResult.astro builds, for stacks that readers put together. */
export function stackResult({ possible, members, problems, layers, needs, patches }: StackView): HTMLElement {
	return element(
		'div',
		{ class: 'stack-result' },
		element(
			'ol',
			{ class: 'nested', 'aria-label': 'From the inside out' },
			...members.map(({ name, url }) => element('li', {}, link(name, url))),
		),
		...problems.map(({ sentence, cells }) =>
			element('p', { class: 'problem' }, sentence, ...cells.flatMap(({ name, url }) => [' ', link(name, url)])),
		),
		element('h3', {}, possible ? 'What the whole brings' : 'What the whole would bring'),
		element('ol', { class: 'strata', 'aria-label': 'Layers, hardware at the top' }, ...layers.map(layerItem)),
		element('h3', {}, 'Still needed on the target'),
		element('ul', { class: 'needs' }, ...needs.map((need) => element('li', {}, need))),
		element('h3', {}, 'Who patches what'),
		patchTable('Who patches what in the whole', patches),
	);
}

function layerItem({ layer, name, outcomes, signs, words, bringers }: StackLayerView): HTMLElement {
	return element(
		'li',
		{ 'data-layer': layer, class: `l-${layer}` },
		element('span', { class: 'band', 'aria-hidden': 'true' }, ...outcomes.map((outcome) => element('i', { class: `o-${outcome}` }))),
		element('b', { class: 'sign', 'aria-hidden': 'true' }, signs),
		element('span', { class: 'layer' }, name),
		element('span', { class: 'words' }, words),
		element('span', { class: 'bringers' }, ...bringers.map(({ name: bringer, url }) => cellLink(bringer, url, name))),
	);
}

function link(name: string, url: string): HTMLElement {
	return element('a', { href: url }, name);
}
