import type { Content, Problem } from '../catalogue/content.ts';
import { modesWithIdsOf } from './taken-mode-ids.ts';

/** Modes with the id of a criterion: both are anchors on the option's page. */
export function modesLikeCriteria(content: Content): Problem[] {
	return modesWithIdsOf(content, new Set(content.criteria.map(({ id }) => id)), 'a criterion');
}
