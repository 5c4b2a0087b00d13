import { h, type Child, type TreeElement } from '../../views/tree.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes a tree's element. Texts become text, never HTML, which the page's Trusted Types policy would refuse.
 * @param namespace of the element around it; an `svg` and its content have their own
 */
export function toDom(tree: TreeElement, namespace = HTML): Element {
	const own = tree.tag === 'svg' ? SVG : namespace;
	const element = document.createElementNS(own, tree.tag);
	for (const [name, value] of tree.attributes) element.setAttribute(name, value);
	element.append(...tree.children.map((child) => (typeof child === 'string' ? child : toDom(child, own))));
	return element;
}

/** Makes the nodes of an element's content. */
export function nodesFrom(children: readonly Child[]): (Node | string)[] {
	return h('div', {}, ...children).children.map((child) => (typeof child === 'string' ? child : toDom(child)));
}
