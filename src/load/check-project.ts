import type { Content, Problem } from '../model/catalogue/content.ts';
import { draftFiles } from '../model/catalogue/withhold.ts';
import { checkContent } from '../model/check/check.ts';
import { unansweredLines } from '../model/rules/missing-cells.ts';
import { reportFromProblems } from '../model/check/problem-report.ts';
import { COLLECTION_IDS, COLLECTIONS, type Collection } from '../schema/collections.ts';
import { readContent, type ReadContent } from './read-content.ts';
import { problemsFromIssues } from './schema-problems.ts';
import { today } from './today.ts';

/** The result of the check of a project. */
export interface Findings {
	content: Content;
	/** The problems that keep the site from being built, each with file, field, message and fix. */
	problems: Problem[];
	/** The gaps in drafts and in other pages. */
	gaps: Problem[];
}
/**
 * Checks all content of a project without building it.
 * @param root the project's folder, which holds `content/`
 * @returns whether it is sound, and a report for people: every problem at once, each with file, field, message and fix
 */
export function checkProject(root: string): { sound: boolean; report: string } {
	const { content, problems } = findingsIn(root);
	const unanswered = problems.length === 0 ? unansweredLines(content) : [];
	const report = reportFromProblems(problems, content);
	return {
		sound: problems.length === 0,
		report: unanswered.length === 0 ? report : [report, 'Not answered yet, of criteria that are new:', ...unanswered].join('\n  '),
	};
}

/** Reads and checks a project, and lists the gaps of its drafts. */
export function findingsIn(root: string): Findings {
	return findingsFrom(readContent(root));
}

/** Checks content that has been read. */
export function findingsFrom({ content, problems, complete }: ReadContent): Findings {
	// Rules that compare files report missing entries, so they would complain again about files that could not be read.
	const partial = !complete;
	const all = [...problems, ...checkContent(content, { today: today(), partial })];
	return { content, problems: all, gaps: [...all.filter(({ gap }) => gap), ...gapsOfDrafts(content, partial, all)] };
}

/** The problems that drafts would have if they were published now. */
function gapsOfDrafts(content: Content, partial: boolean, problems: readonly Problem[]): Problem[] {
	const drafts = draftFiles(content);
	if (drafts.size === 0) return [];
	const told = new Set(problems.map(keyOf));
	const published = structuredClone(content);
	const fields = COLLECTION_IDS.flatMap((kind) => {
		const { schema }: Collection = COLLECTIONS[kind];
		return published[kind].flatMap(({ file, data }) => {
			if (!drafts.has(file)) return [];
			if ('draft' in data) delete data.draft;
			return problemsFromIssues(file, schema.safeParse(data, { reportInput: true }).error?.issues ?? [], schema);
		});
	});
	const lacking = [...fields, ...checkContent(published, { today: today(), partial })];
	return lacking.filter((problem) => drafts.has(problem.file) && !told.has(keyOf(problem)));
}

function keyOf({ file, field, message }: Problem): string {
	return [file, field, message].join('\n');
}
