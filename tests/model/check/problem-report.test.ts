import { expect, test } from 'vitest';
import { reportFromProblems } from '../../../src/model/check/problem-report.ts';
import { soundContent } from '../../fixtures/catalogue.ts';

test('groups problems by file, with field, message and fix, and counts them', () => {
	const problems = [
		{ file: 'content/b.mdx', field: 'name', message: 'It is empty.', fix: 'Write it.' },
		{ file: 'content/a.yml', message: 'It cannot be read.', fix: 'Save it as UTF-8.' },
		{ file: 'content/b.mdx', field: 'cells.code', message: 'It is wrong.', fix: 'Mend it.' },
	];
	expect(reportFromProblems(problems, soundContent())).toBe(`content/b.mdx
  name: It is empty.
    → Write it.
  cells.code: It is wrong.
    → Mend it.

content/a.yml
  It cannot be read.
    → Save it as UTF-8.

3 problems in the content. Nothing was built.`);
});

test('uses the singular for one problem', () => {
	const report = reportFromProblems([{ file: 'a', message: 'Bad.', fix: 'Mend it.' }], soundContent());
	expect(report).toMatch(/\n\n1 problem in the content\. Nothing was built\.$/);
});

test('reports sound content in one line with the number of its files', () => {
	const content = soundContent();
	const files = Object.values<unknown[]>({ ...content }).flat().length;
	expect(reportFromProblems([], content)).toBe(`The content is sound: ${files} files, no problems.`);
});
