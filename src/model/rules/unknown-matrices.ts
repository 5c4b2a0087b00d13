import type { Content, Problem } from '../catalogue/content.ts';
import { suggestion } from './suggestion.ts';

/** Criteria of an unknown matrix, and matrices without criteria, which would be empty tables. */
export function unknownMatrices({ matrices, criteria }: Content): Problem[] {
	const known = matrices.map(({ id }) => id);
	return [
		...criteria
			.filter(({ data }) => !known.includes(data.matrix))
			.map(({ file, data }) => ({
				file,
				field: 'matrix',
				message: `There is no matrix called "${data.matrix}".`,
				fix: `${suggestion(data.matrix, known)} A new one goes into content/matrices/${data.matrix}.yml.`,
			})),
		...matrices
			.filter(({ id }) => criteria.every(({ data }) => data.matrix !== id))
			.map(({ id, file }) => ({
				file,
				message: 'No criterion belongs to this matrix.',
				fix: `Write "matrix: ${id}" in the criteria that it shows, or remove it.`,
			})),
	];
}
