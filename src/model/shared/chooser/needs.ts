import { TARGET_NEEDS } from '../known-criteria.ts';
import { INTERPRETER } from '../layers.ts';
import { listed } from '../words.ts';
import { knownValues, type ChooserRow } from './chooser-row.ts';

export const PYTHON = 'python';
export const PYTHON_INSTALLER = 'python-installer';

/** The requirements of a target in running text: the values of the criterion `target-needs` except "nothing". */
export const NEEDS: Readonly<Record<string, string>> = {
	[PYTHON]: 'Python',
	[PYTHON_INSTALLER]: 'an installer of Python packages',
	'c-compiler': 'a C compiler',
	conda: 'conda or alike',
	'package-manager': 'its package manager',
	'container-engine': 'a container engine',
	snapd: 'snapd',
	fuse: 'FUSE',
	hypervisor: 'a hypervisor',
	browser: 'a browser',
	'platform-account': 'an account with the platform',
	device: 'a device of its kind',
	network: 'a network',
	'store-account': 'an account with a store',
	nodejs: 'Node.js or alike',
};

/** The same for an installer of Python packages that has to bring the interpreter too. */
const INSTALLER_WITH_PYTHON = 'an installer that brings Python itself, such as uv,';

/** Needs of a row in running text. */
export function needsInText(row: ChooserRow, needs: readonly string[]): string {
	return listed(
		needs.map((need) => (need === PYTHON_INSTALLER && installerBringsPython(row) ? INSTALLER_WITH_PYTHON : (NEEDS[need] ?? need))),
	);
}

/**
 * Whether the row's Python installer has to bring the interpreter as well. It has to if the interpreter is always a
 * dependency, the target needs an installer and does not need Python. uv does that; pip and pipx run on a Python.
 */
export function installerBringsPython(row: ChooserRow): boolean {
	const needs = knownValues(row, TARGET_NEEDS) ?? [];
	const interpreter = knownValues(row, INTERPRETER) ?? [];
	return needs.includes(PYTHON_INSTALLER) && !needs.includes(PYTHON) && interpreter.join() === 'dependency';
}
