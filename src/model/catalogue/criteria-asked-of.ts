import type { AnsweringKind } from '../../schema/matrix.ts';
import type { Content } from './content.ts';

/** The criteria that a kind of entry has to answer: those whose matrix names it, but for what the lab measures. */
export function criteriaAskedOf({ matrices, criteria }: Content, kind: AnsweringKind): Content['criteria'] {
	const answered = matrices.filter(({ data }) => data.answeredBy.includes(kind)).map(({ id }) => id);
	return criteria.filter(({ data }) => answered.includes(data.matrix) && data.kind !== 'figure');
}
