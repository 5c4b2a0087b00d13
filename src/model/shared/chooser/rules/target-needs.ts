import { listed } from '../../words.ts';
import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { caution, notKnown, out, type Rule } from '../finding.ts';
import { INSTALLER_WITH_PYTHON, NEEDS } from '../needs.ts';

const CRITERION = 'target-needs';

/** Needs that no answer to "what is certain" speaks of: where it runs already says that they are there. */
const FOLLOWS_FROM_PLACE: readonly string[] = ['nothing', 'browser', 'device', 'platform-account'];

/**
 * Whether the row's Python installer has to bring the interpreter as well. It has to if the interpreter is always a
 * dependency, the target needs an installer and does not need Python. uv does that; pip and pipx run on a Python.
 */
export function installerBringsPython(row: ChooserRow): boolean {
	const needs = knownValues(row, CRITERION) ?? [];
	const interpreter = knownValues(row, 'interpreter') ?? [];
	return needs.includes('python-installer') && !needs.includes('python') && interpreter.join() === 'dependency';
}

/**
 * All that must be on the target is certain to be there. Python counts in whichever version, with a caution; uv
 * counts as an installer of Python packages; pip does not count where the installer has to bring Python itself.
 */
export const targetNeeds: Rule = {
	question: 'certain',
	judge(row, certain) {
		const needs = knownValues(row, CRITERION);
		if (!needs) return notKnown(CRITERION, 'what must be on the target');
		const missing = needs.filter((need) => !isThere(row, need, certain));
		if (missing.length > 0) {
			const words = missing.map((need) =>
				need === 'python-installer' && installerBringsPython(row) ? INSTALLER_WITH_PYTHON : (NEEDS[need] ?? need),
			);
			return out(CRITERION, missing, `needs ${listed(words)} on the target`);
		}
		if (needs.includes('python') && !certain.includes('python'))
			return caution(CRITERION, ['python'], 'Needs a Python of a fitting version, and which one is there is not certain.');
		if (needs.includes('package-manager'))
			return caution(
				CRITERION,
				['package-manager'],
				'Needs the package manager of its own format; check that it is the one you counted on.',
			);
		return null;
	},
};

function isThere(row: ChooserRow, need: string, certain: readonly string[]): boolean {
	if (FOLLOWS_FROM_PLACE.includes(need)) return true;
	if (need === 'python') return certain.includes('python') || certain.includes('python-any');
	if (need === 'python-installer') return certain.includes('uv') || (certain.includes(need) && !installerBringsPython(row));
	return certain.includes(need);
}
