import type { NamedPage } from '../../model/shared/search/index-format.ts';
import type { NameHit } from '../../model/shared/search/name-search.ts';
import type { SymptomMatch } from '../../model/shared/symptoms/match-symptoms.ts';

/** The most names shown, and the most of them that match in part or fuzzily. */
const [MOST_NAMES, MOST_GUESSES] = [7, 3];

/** A symptom that a text matches, with its page. */
export type MessageHit = Pick<SymptomMatch, 'broad'> & { readonly page: NamedPage };

/**
 * The pages to list by name, in their order: those of an error message, of names, of names in part, of a complaint. Names that are spelt
 * almost so are meant only if there is nothing else.
 * @param isOnly whether the text has nothing either
 */
export function shownNames(hits: readonly NameHit[], messages: readonly MessageHit[], isOnly: boolean): NameHit[] {
	const by = (kind: NameHit['by']) => hits.filter((hit) => hit.by === kind);
	const found = (broad: boolean) => messages.filter((match) => match.broad === broad).map(({ page }): NameHit => ({ page, by: 'name' }));
	const shown = [...found(false), ...by('name'), ...by('part').slice(0, MOST_GUESSES), ...found(true)];
	const unlike = shown.filter(({ page }, place) => shown.findIndex((other) => other.page.url === page.url) === place);
	if (unlike.length === 0 && isOnly) return by('fuzzy').slice(0, MOST_GUESSES);
	return unlike.slice(0, MOST_NAMES);
}
