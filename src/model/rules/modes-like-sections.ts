import type { Content, Problem } from '../catalogue/content.ts';
import { COMPUTED_SECTIONS } from '../catalogue/page-sections.ts';
import { slugFrom } from '../prose/headings.ts';
import { BODY_SECTIONS, USE_INSTEAD } from './body-sections.ts';
import { modesWithIdsOf } from './taken-mode-ids.ts';

/** Modes with the id of a section of the option's page: both are anchors on it. */
export function modesLikeSections(content: Content): Problem[] {
	return modesWithIdsOf(
		content,
		new Set([...COMPUTED_SECTIONS, ...[USE_INSTEAD, ...BODY_SECTIONS].map(slugFrom)]),
		'a section of the page',
	);
}
