import { h, type TreeElement } from './tree.ts';

/** A link to an option or to anything else with a name. */
export function link({ name, url }: { readonly name: string; readonly url: string }): TreeElement {
	return h('a', { href: url }, name);
}

/** A link to a cell, with the layer's name for screen readers, which do not show its row. */
export function cellLink(label: string, url: string, layerName: string): TreeElement {
	return h('a', { href: url }, label, h('span', { class: 'sr-only' }, `: the cell on ${layerName}`));
}
