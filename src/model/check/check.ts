import type { Content, Problem } from '../catalogue/content.ts';
import { bodySections } from '../rules/body-sections.ts';
import { cellsFromCells } from '../rules/cells-from-cells.ts';
import { criteriaInOrder } from '../rules/criteria-in-order.ts';
import { datesOfReleases } from '../rules/dates-of-releases.ts';
import { leaningOnDrafts } from '../rules/leaning-on-drafts.ts';
import { missingCells } from '../rules/missing-cells.ts';
import { notesForAlternatives } from '../rules/notes-for-alternatives.ts';
import { redundantModeCells } from '../rules/redundant-mode-cells.ts';
import { releaseInProse } from '../rules/release-in-prose.ts';
import { repeatedNames } from '../rules/repeated-names.ts';
import { repeatedPlaces } from '../rules/repeated-places.ts';
import { repeatedSources } from '../rules/repeated-sources.ts';
import { repeatedValues } from '../rules/repeated-values.ts';
import { unexplainedContradictions } from '../rules/unexplained-contradictions.ts';
import { unknownAnswers } from '../rules/unknown-answers.ts';
import { unknownArticles } from '../rules/unknown-articles.ts';
import { unknownCriteria } from '../rules/unknown-criteria.ts';
import { unknownFilters } from '../rules/unknown-filters.ts';
import { unknownMatrices } from '../rules/unknown-matrices.ts';
import { unknownOptions } from '../rules/unknown-options.ts';
import { unknownRows } from '../rules/unknown-rows.ts';
import { unknownRungs } from '../rules/unknown-rungs.ts';
import { unknownSources } from '../rules/unknown-sources.ts';
import { unknownValues } from '../rules/unknown-values.ts';
import { unusedSources } from '../rules/unused-sources.ts';

/** A rule looks at all content and says what breaks it. */
type Rule = (content: Content) => Problem[];

/** Rules that look at one file at a time, and hold however many others are broken. */
const WITHIN_A_FILE: readonly Rule[] = [bodySections, releaseInProse, repeatedValues];

/** Rules that compare files, and would complain twice where one of them could not be read. */
const BETWEEN_FILES: readonly Rule[] = [
	unknownMatrices,
	criteriaInOrder,
	unknownCriteria,
	missingCells,
	unknownValues,
	notesForAlternatives,
	cellsFromCells,
	datesOfReleases,
	redundantModeCells,
	unknownOptions,
	unknownRungs,
	unknownArticles,
	unknownAnswers,
	unknownRows,
	unknownFilters,
	unknownSources,
	leaningOnDrafts,
	unusedSources,
	repeatedSources,
	repeatedNames,
	repeatedPlaces,
	unexplainedContradictions,
];

/**
 * Holds all content against all rules.
 * @param options.partial true if some files could not be read: then only the rules within a file are asked
 * @returns every problem, in the order of the rules; none if the content is sound
 */
export function checkContent(content: Content, { partial = false } = {}): Problem[] {
	const rules = partial ? WITHIN_A_FILE : [...WITHIN_A_FILE, ...BETWEEN_FILES];
	return rules.flatMap((rule) => rule(content));
}
