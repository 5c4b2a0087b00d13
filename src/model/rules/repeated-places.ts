import type { Content, Problem } from '../catalogue/content.ts';

/** Two rungs, guides, matrices, cases, stacks or presets in one place: their order would be undefined. */
export function repeatedPlaces(content: Content): Problem[] {
	return (['rungs', 'guides', 'matrices', 'cases', 'stacks', 'presets'] as const).flatMap((kind) => {
		const taken = new Map<number, string>();
		return content[kind].flatMap(({ file, data: { order } }) => {
			const other = taken.get(order);
			taken.set(order, other ?? file);
			return other === undefined
				? []
				: [{ file, field: 'order', message: `${other} has the same place.`, fix: 'Give each its own number.' }];
		});
	});
}
