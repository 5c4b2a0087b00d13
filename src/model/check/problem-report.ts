import type { Content, Problem } from '../catalogue/content.ts';
import { counted } from '../shared/words.ts';
import { draftFiles } from '../catalogue/withhold.ts';

/** The report of a check: all problems grouped by file, or one line that the content is sound. */
export function reportFromProblems(problems: readonly Problem[], content: Content): string {
	if (problems.length === 0) {
		const files = Object.values<readonly unknown[]>({ ...content }).reduce((sum, entries) => sum + entries.length, 0);
		const drafts = draftFiles(content).size;
		return `The content is sound: ${files} files, no problems.${drafts === 0 ? '' : ` ${drafts === 1 ? '1 is a draft' : `${drafts} are drafts`} and not in the built site.`}`;
	}
	const count = counted(problems.length, 'problem');
	return `${problemsByFile(problems)}\n\n${count} in the content. Nothing was built.`;
}

/** Problems grouped by file, each with field, problem and fix. */
export function problemsByFile(problems: readonly Problem[]): string {
	const byFile = Map.groupBy(problems, (problem) => problem.file);
	const groups = [...byFile].map(([file, ofFile]) => `${file}\n${ofFile.map((problem) => `  ${lineFromProblem(problem)}`).join('\n')}`);
	return groups.join('\n\n');
}

function lineFromProblem({ field, message, fix }: Problem): string {
	return `${field === undefined ? '' : `${field}: `}${message}\n    → ${fix}`;
}
