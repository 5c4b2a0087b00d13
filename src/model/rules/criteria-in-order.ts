import { LAYERS } from '../shared/layers.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { suggestion } from './suggestion.ts';

/** Criteria whose order or vocabulary does not add up: two on one place, a shared vocabulary that is not there, layers out of line. */
export function criteriaInOrder(content: Content): Problem[] {
	const taken = new Map<string, string>();
	const own = content.criteria.filter(({ data }) => data.values !== undefined).map(({ id }) => id);
	const places = content.criteria.flatMap(({ id, file, data }): Problem[] => {
		const place = `${data.matrix} ${data.order}`;
		const other = taken.get(place);
		taken.set(place, id);
		return [
			...(other === undefined
				? []
				: [{ file, field: 'order', message: `"${other}" has the same place in the same matrix.`, fix: 'Give each its own number.' }]),
			...(data.valuesOf !== undefined && !own.includes(data.valuesOf)
				? [{ file, field: 'valuesOf', message: `"${data.valuesOf}" has no vocabulary to share.`, fix: suggestion(data.valuesOf, own) }]
				: []),
		];
	});
	const ships = content.criteria
		.filter(({ data }) => data.matrix === 'ships')
		.sort((a, b) => a.data.order - b.data.order)
		.map(({ id }) => id);
	const layers =
		ships.join() === LAYERS.join()
			? []
			: [
					{
						file: 'content/criteria',
						message: `The matrix "ships" has the criteria ${ships.join(', ')}.`,
						fix: `It has to be the eight layers in their order: ${LAYERS.join(', ')}.`,
					},
				];
	return [...places, ...layers];
}
