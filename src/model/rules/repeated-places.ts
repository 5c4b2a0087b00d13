import type { Content, Problem } from '../catalogue/content.ts';

/**
 * Two rungs, guides, matrices, cases, stacks or presets in one place, or two criteria in one place at a glance: their
 * order would be undefined.
 */
export function repeatedPlaces(content: Content): Problem[] {
	return [
		...(['rungs', 'guides', 'matrices', 'cases', 'stacks', 'presets'] as const).flatMap((kind) =>
			repeated(
				'order',
				content[kind].map(({ file, data: { order } }) => ({ file, place: order })),
			),
		),
		...repeated(
			'glance',
			content.criteria.map(({ file, data: { glance } }) => ({ file, place: glance })),
		),
	];
}

function repeated(field: string, entries: readonly { file: string; place: number | undefined }[]): Problem[] {
	const taken = new Map<number, string>();
	return entries.flatMap(({ file, place }) => {
		if (place === undefined) return [];
		const other = taken.get(place);
		taken.set(place, other ?? file);
		return other === undefined ? [] : [{ file, field, message: `${other} has the same place.`, fix: 'Give each its own number.' }];
	});
}
