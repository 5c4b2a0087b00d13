// Checks all content without building: every problem at once, each with file, field, problem and fix.
import { checkProject } from '../src/load/check-project.ts';

try {
	const { sound, report } = checkProject(process.argv[2] ?? process.cwd());
	console.log(report);
	process.exitCode = sound ? 0 : 1;
} catch (error) {
	console.error('The check itself failed. This is a mistake in src/load or src/model, not in the content:');
	console.error(error);
	process.exitCode = 1;
}
