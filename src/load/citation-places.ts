import { defineMdastPlugin } from 'satteri';

/** Sets citations close to what they follow, whatever space the author has left: a number must not begin a line. */
export const citationPlaces = defineMdastPlugin({
	name: 'citation-places',
	mdxJsxTextElement(node, context) {
		if (node.name !== 'Cite') return;
		const before = context.parent(node).children[(context.indexOf(node) ?? 0) - 1];
		if (before?.type === 'text') context.setProperty(before, 'value', before.value.trimEnd());
	},
});
