import { checkContent } from '../model/check/check.ts';
import { reportFromProblems } from '../model/check/problem-report.ts';
import { readContent } from './read-content.ts';

/**
 * Checks all content of a project without building it.
 * @param root the project's folder, which holds `content/`
 * @returns whether it is sound, and the words for people: every problem at once, each with file, field, problem and fix
 */
export function checkProject(root: string): { sound: boolean; report: string } {
	const { content, problems, complete } = readContent(root);
	// The rules between files speak of what is missing, so files left out would make them complain twice.
	const all = [...problems, ...checkContent(content, { partial: !complete })];
	return { sound: all.length === 0, report: reportFromProblems(all, content) };
}
