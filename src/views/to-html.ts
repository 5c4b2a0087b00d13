import type { Tree } from './tree.ts';

/** Elements without content, which have no end tag in HTML. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** Elements with raw text, which escaping would change. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/**
 * Writes trees as markup: for Astro's `set:html`, and for SVG files.
 * @throws if a tree has an element with raw text, such as a script
 */
export function toHtml(...trees: readonly Tree[]): string {
	return trees.map((tree) => htmlOf(tree, false)).join('');
}

function htmlOf(tree: Tree, within: boolean): string {
	if (typeof tree === 'string') return escaped(tree);
	const { tag, attributes, children } = tree;
	const isSvg = within || tag === 'svg';
	if (!isSvg && RAW.has(tag)) throw new Error(`A view cannot have a <${tag}>, since its text cannot be escaped.`);
	const start = `<${tag}${attributes.map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`).join('')}`;
	if (isSvg && children.length === 0) return `${start}/>`;
	if (!isSvg && VOID.has(tag)) return `${start}>`;
	return `${start}>${children.map((child) => htmlOf(child, isSvg)).join('')}</${tag}>`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
