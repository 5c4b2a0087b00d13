import { TARGET_NEEDS } from '../../known-criteria.ts';
import { listed } from '../../words.ts';
import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { caution, notKnown, out, type AnswerRule } from '../finding.ts';
import { installerBringsPython, needsInText, PYTHON, PYTHON_INSTALLER } from '../needs.ts';
import { offlineInstall, offlineStart } from '../offline.ts';
import type { Question } from '../question.ts';

/** The only answer that excludes all others. */
export const NOTHING = 'nothing';

const NETWORK = 'network';
const UV = 'uv';
const ANY_PYTHON = 'python-any';
const PACKAGE_MANAGER = 'package-manager';
/** An answer and the criterion of the same name. */
const ADMIN_RIGHTS = 'admin-rights';

/** Requirements without an answer of their own: the place where it runs implies them. */
const FOLLOWS_FROM_PLACE: readonly string[] = ['nothing', 'browser', 'device', 'platform-account', 'store-account'];

/** The target certainly has what it must have. An answer has the id of the requirement that it meets. */
export const certain = {
	id: 'certain',
	text: 'What is certain to be there?',
	help: 'Choose all that you can count on wherever it has to run; what you do not choose then counts as missing. A browser, a device or an account with a platform follows from where it runs.',
	kind: 'many',
	each: false,
	leftOpen: 'you left open what is certain to be there',
	answers: [
		{ id: PYTHON, name: 'Python, in a version that you support', says: 'a fitting Python', whatIf: 'a fitting Python were certain' },
		{ id: ANY_PYTHON, name: 'Python, in whichever version', says: 'some Python', whatIf: 'some Python were certain' },
		{ id: PYTHON_INSTALLER, name: 'pip or pipx', says: 'pip or pipx', whatIf: 'pip or pipx were certain' },
		{ id: UV, name: 'uv', says: 'uv', whatIf: 'uv were certain' },
		{ id: 'container-engine', name: 'A container engine', says: 'a container engine', whatIf: 'a container engine were certain' },
		{ id: 'conda', name: 'conda or alike', says: 'conda', whatIf: 'conda or alike were certain' },
		{
			id: PACKAGE_MANAGER,
			name: 'A package manager (apt, dnf, brew, flatpak …)',
			says: 'a package manager',
			whatIf: 'the package manager of its format were certain',
		},
		{ id: 'snapd', name: 'snapd', says: 'snapd', whatIf: 'snapd were certain' },
		{ id: 'fuse', name: 'FUSE', says: 'FUSE', whatIf: 'FUSE were certain' },
		{ id: 'hypervisor', name: 'A hypervisor', says: 'a hypervisor', whatIf: 'a hypervisor were certain' },
		{ id: 'c-compiler', name: 'A C compiler', says: 'a C compiler', whatIf: 'a C compiler were certain' },
		{ id: 'nodejs', name: 'Node.js or alike', says: 'Node.js', whatIf: 'Node.js or alike were certain' },
		{ id: NETWORK, name: 'The network', says: 'the network', whatIf: 'the network were certain' },
		{ id: ADMIN_RIGHTS, name: 'Administrator rights', says: 'administrator rights', whatIf: 'administrator rights were certain' },
		{ id: NOTHING, name: 'Nothing of these', says: 'nothing', whatIf: 'nothing were certain' },
	],
	together: [targetNeeds, adminRights, ...[offlineInstall, offlineStart].map(unlessNetworkIsCertain)],
	clause: (says) =>
		says.join() === NOTHING
			? 'nothing is certain to be there'
			: `only ${listed(says)} ${says.length === 1 ? 'is' : 'are'} certain to be there`,
} as const satisfies Question;

/**
 * The target certainly has all requirements. Any version of Python counts, with a caution; uv counts as an installer of Python packages;
 * pip does not count if the installer has to bring Python itself.
 */
function targetNeeds(...[row, chosen]: Parameters<AnswerRule>): ReturnType<AnswerRule> {
	const needs = knownValues(row, TARGET_NEEDS);
	if (!needs) return notKnown(TARGET_NEEDS, 'what must be on the target');
	const missing = needs.filter((need) => !isThere(row, need, chosen));
	if (missing.length > 0)
		return out(
			TARGET_NEEDS,
			missing,
			`needs ${needsInText(row, missing)} on the target`,
			'needs something that is not certain to be there',
		);
	if (needs.includes(PYTHON) && !chosen.includes(PYTHON))
		return caution(TARGET_NEEDS, [PYTHON], 'Needs a Python of a fitting version, and which one is there is not certain.');
	if (needs.includes(PACKAGE_MANAGER))
		return caution(
			TARGET_NEEDS,
			[PACKAGE_MANAGER],
			'Needs the package manager of its own format; check that it is the one you counted on.',
		);
	return null;
}

function isThere(row: ChooserRow, need: string, chosen: readonly string[]): boolean {
	if (FOLLOWS_FROM_PLACE.includes(need)) return true;
	if (need === PYTHON) return chosen.includes(PYTHON) || chosen.includes(ANY_PYTHON);
	if (need === PYTHON_INSTALLER) return chosen.includes(UV) || (chosen.includes(need) && !installerBringsPython(row));
	return chosen.includes(need);
}

/**
 * If administrator rights are not certain, an option must have a way without them. "Once, for the runtime" does not rule out: another
 * question asks for that runtime, and if it is there, it needs no more rights.
 */
function adminRights(...[row, chosen]: Parameters<AnswerRule>): ReturnType<AnswerRule> {
	if (chosen.includes(ADMIN_RIGHTS)) return null;
	const values = knownValues(row, ADMIN_RIGHTS);
	if (!values) return notKnown(ADMIN_RIGHTS, 'whether installing needs an administrator');
	if (!values.includes('yes')) return null;
	if (values.length === 1) return out(ADMIN_RIGHTS, values, 'needs an administrator for each install');
	return caution(ADMIN_RIGHTS, values, 'Does without an administrator only in one of its ways; the note of its cell says which.');
}

function unlessNetworkIsCertain(rule: (row: ChooserRow) => ReturnType<AnswerRule>): AnswerRule {
	return (row, chosen) => (chosen.includes(NETWORK) ? null : rule(row));
}
