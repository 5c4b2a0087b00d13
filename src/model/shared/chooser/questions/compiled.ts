import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { notKnown, out, type Finding } from '../finding.ts';
import type { Question } from '../question.ts';

/** Packages with compiled code have to get there. */
export const compiled = {
	id: 'compiled',
	text: 'Do your dependencies hold compiled code?',
	help: 'NumPy does, and so does every package whose wheels differ from system to system.',
	kind: 'one',
	each: false,
	leftOpen: 'you left open whether dependencies are compiled',
	answers: [
		{
			id: 'yes',
			name: 'Yes',
			says: 'dependencies hold compiled code',
			whatIf: 'dependencies held compiled code',
			rules: [bringsPackages, bringsCompiledCode],
		},
		{
			id: 'own',
			name: 'Yes, and so does my own code',
			says: 'your own code is compiled',
			whatIf: 'your own code were compiled',
			rules: [bringsPackages, bringsCompiledCode],
		},
		{ id: 'no', name: 'No, all is pure Python', says: 'all is pure Python', whatIf: 'all were pure Python' },
	],
} as const satisfies Question;

/** The option must carry or bring packages at all. */
function bringsPackages(row: ChooserRow): Finding | null {
	const packages = knownValues(row, 'python-deps');
	if (!packages) return notKnown('python-deps', 'whether it brings the packages your code imports');
	return packages.join() === 'absent' ? out('python-deps', packages, 'brings none of the packages your code imports') : null;
}

/**
 * A compiled package comes with shared libraries, in its wheel or next to it. So an option that leaves every such library to the target
 * does not ship compiled packages: a zip file cannot load them, and a copied source tree does not have them.
 */
function bringsCompiledCode(row: ChooserRow): Finding | null {
	const libraries = knownValues(row, 'c-libraries');
	if (!libraries) return notKnown('c-libraries', 'whether it brings C libraries');
	return libraries.join() === 'absent' ? out('c-libraries', libraries, 'does not bring the libraries of compiled packages') : null;
}
