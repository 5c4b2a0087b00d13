import type { Content, Problem } from '../catalogue/content.ts';
import { bodySections } from '../rules/body-sections.ts';
import { cellsFromCells } from '../rules/cells-from-cells.ts';
import { checkedBeforeRead } from '../rules/checked-before-read.ts';
import { criteriaInOrder } from '../rules/criteria-in-order.ts';
import { datesOfReleases } from '../rules/dates-of-releases.ts';
import { deadLinks } from '../rules/dead-links.ts';
import { derivedCells } from '../rules/derived-cells.ts';
import { exclusiveValues } from '../rules/exclusive-values.ts';
import { foreignMarkup } from '../rules/foreign-markup.ts';
import { headingIds } from '../rules/heading-ids.ts';
import { headingsInOrder } from '../rules/headings-in-order.ts';
import { impossibleDates } from '../rules/impossible-dates.ts';
import { leaningOnDrafts } from '../rules/leaning-on-drafts.ts';
import { longWords } from '../rules/long-words.ts';
import { misplacedCitations } from '../rules/misplaced-citations.ts';
import { missingCells } from '../rules/missing-cells.ts';
import { needlessAliases } from '../rules/needless-aliases.ts';
import { notesForAlternatives } from '../rules/notes-for-alternatives.ts';
import { pickersOfDependencies } from '../rules/pickers-of-dependencies.ts';
import { quotedNames } from '../rules/quoted-names.ts';
import { cellsOfAllModes } from '../rules/cells-of-all-modes.ts';
import { loneModes } from '../rules/lone-modes.ts';
import { modesLikeCriteria } from '../rules/modes-like-criteria.ts';
import { modesLikeSections } from '../rules/modes-like-sections.ts';
import { redundantModeCells } from '../rules/redundant-mode-cells.ts';
import { releaseInProse } from '../rules/release-in-prose.ts';
import { repeatedNames } from '../rules/repeated-names.ts';
import { repeatedPlaces } from '../rules/repeated-places.ts';
import { repeatedReferences } from '../rules/repeated-references.ts';
import { repeatedSourceAnchors } from '../rules/repeated-source-anchors.ts';
import { repeatedSynonyms } from '../rules/repeated-synonyms.ts';
import { repeatedSources } from '../rules/repeated-sources.ts';
import { repeatedValues } from '../rules/repeated-values.ts';
import { symptomSections } from '../rules/symptom-sections.ts';
import { tooManyUsual } from '../rules/too-many-usual.ts';
import { unclosedCode } from '../rules/unclosed-code.ts';
import { undecidedCases } from '../rules/undecided-cases.ts';
import { undecidedSymptoms } from '../rules/undecided-symptoms.ts';
import { unexplainedContradictions } from '../rules/unexplained-contradictions.ts';
import { unknownAnswers } from '../rules/unknown-answers.ts';
import { unknownArticles } from '../rules/unknown-articles.ts';
import { unknownCircumstances } from '../rules/unknown-circumstances.ts';
import { unknownCriteria } from '../rules/unknown-criteria.ts';
import { unknownFilters } from '../rules/unknown-filters.ts';
import { unknownMatrices } from '../rules/unknown-matrices.ts';
import { unknownModes } from '../rules/unknown-modes.ts';
import { unknownOptions } from '../rules/unknown-options.ts';
import { unknownPicks } from '../rules/unknown-picks.ts';
import { unknownReviews } from '../rules/unknown-reviews.ts';
import { unknownRows } from '../rules/unknown-rows.ts';
import { unknownFamilies } from '../rules/unknown-families.ts';
import { unknownRungs } from '../rules/unknown-rungs.ts';
import { unknownSources } from '../rules/unknown-sources.ts';
import { unknownValues } from '../rules/unknown-values.ts';
import { unmatchedSamples } from '../rules/unmatched-samples.ts';
import { unnamedArticles } from '../rules/unnamed-articles.ts';
import { unreadEvidence } from '../rules/unread-evidence.ts';
import { unusedSources } from '../rules/unused-sources.ts';
import { versionsOfReleases } from '../rules/versions-of-releases.ts';
import { wideTables } from '../rules/wide-tables.ts';

/** A rule looks at all content and returns the problems that it finds on a given day. */
type Rule = (content: Content, today: string) => Problem[];

/** Rules that look at one file at a time; other broken files do not affect them. */
const WITHIN_A_FILE: readonly Rule[] = [
	bodySections,
	symptomSections,
	unmatchedSamples,
	headingsInOrder,
	foreignMarkup,
	unclosedCode,
	misplacedCitations,
	wideTables,
	longWords,
	releaseInProse,
	repeatedValues,
	repeatedReferences,
	quotedNames,
	unnamedArticles,
	impossibleDates,
	unknownCircumstances,
	unknownModes,
];

/** Rules that compare files; a file that could not be read would make them report its problem again. */
const BETWEEN_FILES: readonly Rule[] = [
	unknownMatrices,
	criteriaInOrder,
	unknownCriteria,
	missingCells,
	derivedCells,
	unknownValues,
	exclusiveValues,
	versionsOfReleases,
	notesForAlternatives,
	pickersOfDependencies,
	cellsFromCells,
	datesOfReleases,
	loneModes,
	cellsOfAllModes,
	modesLikeSections,
	modesLikeCriteria,
	redundantModeCells,
	unknownOptions,
	unknownRungs,
	unknownFamilies,
	tooManyUsual,
	unknownReviews,
	unknownArticles,
	unknownAnswers,
	unknownPicks,
	undecidedCases,
	undecidedSymptoms,
	unknownRows,
	unknownFilters,
	unknownSources,
	leaningOnDrafts,
	unusedSources,
	repeatedSources,
	repeatedSynonyms,
	repeatedSourceAnchors,
	repeatedNames,
	repeatedPlaces,
	unexplainedContradictions,
	needlessAliases,
	headingIds,
	deadLinks,
	checkedBeforeRead,
	unreadEvidence,
];

/**
 * Checks all content against all rules.
 * @param options.today the day of the check, as YYYY-MM-DD
 * @param options.partial true if some files could not be read: then only the rules for single files run
 * @returns every problem, in the order of the rules; none if the content is sound
 */
export function checkContent(content: Content, { today = dayOf(new Date()), partial = false } = {}): Problem[] {
	const rules = partial ? WITHIN_A_FILE : [...WITHIN_A_FILE, ...BETWEEN_FILES];
	return rules.flatMap((rule) => rule(content, today));
}

function dayOf(date: Date): string {
	return date.toISOString().slice(0, 10);
}
