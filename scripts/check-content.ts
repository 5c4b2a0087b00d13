// Checks all content without building: every problem at once, each with file, field, problem and fix.
import { readContent } from '../src/load/read-content.ts';
import { checkContent } from '../src/model/check.ts';
import { reportFromProblems } from '../src/model/problem-report.ts';

const { content, problems } = readContent(process.argv[2] ?? process.cwd());
// The rules between files speak of what is missing, so broken files would make them complain twice.
const all = problems.length > 0 ? [...problems, ...checkContent(content, { partial: true })] : checkContent(content);
console.log(reportFromProblems(all, content));
process.exitCode = all.length > 0 ? 1 : 0;
