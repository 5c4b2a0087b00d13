/** An attribute's value; `true` is an attribute without one, `undefined`, `null` and `false` leave it out. */
type AttributeValue = string | number | boolean | null | undefined;

/** What an element may contain. `null` and `false` are left out, lists are flattened. */
export type Child = Tree | null | false | readonly Child[];

/** Markup as plain data: an element, or text. */
export type Tree = TreeElement | string;

/** An element as plain data. */
export interface TreeElement {
	readonly tag: string;
	/** In the order in which they are written. */
	readonly attributes: readonly (readonly [name: string, value: string])[];
	readonly children: readonly Tree[];
}

/**
 * Describes an element. `toHtml` writes it into a built page and `toDom` (src/client/dom/) creates it in the browser, so that both are the
 * same.
 */
export function h(tag: string, attributes: Readonly<Record<string, AttributeValue>> = {}, ...children: readonly Child[]): TreeElement {
	return { tag, attributes: Object.entries(attributes).flatMap(written), children: children.flatMap(flat) };
}

function written([name, value]: [string, AttributeValue]): (readonly [string, string])[] {
	return value == null || value === false ? [] : [[name, value === true ? '' : String(value)]];
}

function flat(child: Child): Tree[] {
	if (child === null || child === false) return [];
	return isElementOrText(child) ? [child] : child.flatMap(flat);
}

function isElementOrText(child: Tree | readonly Child[]): child is Tree {
	return !Array.isArray(child);
}

/** Elements in a line with a space between them: clients without the styles need the space. */
export function spaced(trees: readonly Tree[]): Tree[] {
	return trees.flatMap((tree, index) => (index === 0 ? [tree] : [' ', tree]));
}
