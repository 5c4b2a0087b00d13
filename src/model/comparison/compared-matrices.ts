import type { Catalogue, MatrixView } from '../catalogue/catalogue.ts';

/** The matrices that options answer, in order: the tables of the comparison, which begins with the first. */
export function comparedMatrices({ matrices }: Pick<Catalogue, 'matrices'>): [MatrixView, ...MatrixView[]] {
	const [first, ...others] = matrices.filter(({ answeredBy }) => answeredBy.includes('options'));
	if (!first) throw new Error('No matrix is answered by options, so there is nothing to compare.');
	return [first, ...others];
}
