import type { Answers } from '../chooser/answers.ts';

/** Answers of the chooser by question, for each value of the facets that ask the same as one of its questions. */
export type FilterMeaning = Readonly<Record<string, Readonly<Record<string, readonly { question: string; answer: string }[]>>>>;

/**
 * What a reader has said of the circumstances by filtering: who wants what runs on Linux may mean a server or a desktop, so both are
 * answers.
 * @param facets the wanted values by facet
 */
export function circumstancesOfFilters(meaning: FilterMeaning, facets: Readonly<Record<string, readonly string[]>>): Answers {
	const said = Object.entries(facets).flatMap(([facet, wanted]) => wanted.flatMap((value) => meaning[facet]?.[value] ?? []));
	return Object.fromEntries(
		[...Map.groupBy(said, ({ question }) => question)].map(([question, answers]) => [question, answers.map(({ answer }) => answer)]),
	);
}
