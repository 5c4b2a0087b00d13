import { knownValues } from '../chooser-row.ts';
import { notKnown, out, type Rule } from '../finding.ts';

/** Packages with compiled code have to get there, so the option must carry or bring packages at all. */
export const bringsPackages: Rule = {
	question: 'compiled',
	judge(row, [compiled]) {
		if (compiled !== 'yes') return null;
		const packages = knownValues(row, 'python-deps');
		if (!packages) return notKnown('python-deps', 'whether it brings the packages your code imports');
		return packages.join() === 'absent' ? out('python-deps', packages, 'brings none of the packages your code imports') : null;
	},
};

/**
 * A compiled package comes with shared libraries, in its wheel or beside it. An option that leaves every such library
 * to the target therefore does not take compiled packages along: a zip file cannot load them, a copied source tree
 * does not hold them.
 */
export const bringsCompiledCode: Rule = {
	question: 'compiled',
	judge(row, [compiled]) {
		if (compiled !== 'yes') return null;
		const libraries = knownValues(row, 'c-libraries');
		if (!libraries) return notKnown('c-libraries', 'whether it brings C libraries');
		return libraries.join() === 'absent' ? out('c-libraries', libraries, 'does not bring the libraries of compiled packages') : null;
	},
};
