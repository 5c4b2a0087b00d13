import type { Content, Problem } from '../catalogue/content.ts';
import { COMPUTED_SECTIONS } from '../catalogue/page-sections.ts';
import { headingsOf } from '../prose/headings.ts';
import { PROSE_KINDS, problemInBody } from '../prose/prose-entries.ts';

/** Headings whose address something else on the page has: another heading, a mode, a criterion, a section that is computed. */
export function headingIds(content: Content): Problem[] {
	const criteria = new Set(content.criteria.map(({ id }) => id));
	return PROSE_KINDS.flatMap((kind) =>
		content[kind].flatMap((entry) => {
			const modes = 'modes' in entry.data ? Object.keys(entry.data.modes ?? {}) : [];
			const withCells = kind === 'options' || kind === 'tools' || kind === 'channels';
			const taken = new Map<string, string>([
				...(withCells ? [...criteria].map((id) => [id, 'a criterion'] as const) : []),
				...COMPUTED_SECTIONS.map((id) => [id, 'a section of the page'] as const),
				...modes.map((id) => [id, 'a mode'] as const),
			]);
			return headingsOf(entry.body).flatMap(({ depth, words, id, line }) => {
				const other = taken.get(id);
				taken.set(id, 'another heading');
				// Another rule reports an option's repeated section.
				if (other === undefined || (kind === 'options' && depth === 2 && other === 'another heading')) return [];
				const message = `The heading "${words}" has the address #${id}, which ${other} has too.`;
				return [problemInBody(entry, { line, message, fix: 'Word the heading differently.' })];
			});
		}),
	);
}
