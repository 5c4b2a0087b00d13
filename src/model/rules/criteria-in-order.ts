import { LAYERS } from '../shared/layers.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { suggestion } from './suggestion.ts';

/** Criteria whose order or vocabulary does not add up: two in one place, a missing shared vocabulary, layers out of order. */
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
	return [...places, ...layersOutOfLine(content)];
}

/** The layers have a matrix of their own, the one that shows letters, and are in their order there. */
function layersOutOfLine({ matrices, criteria }: Content): Problem[] {
	const withLetters = matrices.filter(({ data }) => data.shows === 'letters');
	const [matrix] = withLetters;
	if (!matrix || withLetters.length > 1)
		return [
			{
				file: 'content/matrices',
				message: `${withLetters.length === 0 ? 'No matrix shows' : `The matrices ${withLetters.map(({ id }) => id).join(' and ')} show`} letters.`,
				fix: 'Write "shows: letters" in the matrix of the layers, and in no other.',
			},
		];
	const ids = criteria
		.filter(({ data }) => data.matrix === matrix.id)
		.sort((a, b) => a.data.order - b.data.order)
		.map(({ id }) => id);
	return ids.join() === LAYERS.join()
		? []
		: [
				{
					file: 'content/criteria',
					message: `The matrix "${matrix.id}", which shows letters, has the criteria ${ids.join(', ')}.`,
					fix: `It has to be the layers in their order: ${LAYERS.join(', ')}.`,
				},
			];
}
