import type { Content, Problem } from '../catalogue/content.ts';

/** The text shown for the outcome of a check: all problems grouped by file, or one line that says all is well. */
export function reportFromProblems(problems: readonly Problem[], content: Content): string {
	if (problems.length === 0) {
		const files = Object.values<readonly unknown[]>({ ...content }).reduce((sum, entries) => sum + entries.length, 0);
		return `The content is sound: ${files} files, no problems.`;
	}
	const byFile = Map.groupBy(problems, (problem) => problem.file);
	const groups = [...byFile].map(([file, ofFile]) => `${file}\n${ofFile.map((problem) => `  ${lineFromProblem(problem)}`).join('\n')}`);
	const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	return `${groups.join('\n\n')}\n\n${count} in the content. Nothing was built.`;
}

function lineFromProblem({ field, message, fix }: Problem): string {
	return `${field === undefined ? '' : `${field}: `}${message}\n    → ${fix}`;
}
