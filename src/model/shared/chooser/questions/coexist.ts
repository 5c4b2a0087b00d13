import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { caution, notKnown, out, type Finding } from '../finding.ts';
import type { Question } from '../question.ts';

const COEXISTENCE = 'coexistence';
const INSTALL_METHOD = 'install-method';

/** Values under which conflicting versions can be installed side by side. */
const APART: readonly string[] = ['own-copy', 'own-environment'];
/** Ways of installing that identify an app by its name, and so keep one version of it by default. */
const BY_NAME: readonly string[] = ['package-manager', 'installer', 'python-installer', 'store'];

/** Apps with conflicting versions of a package live side by side. Two versions of one and the same app are worth a look. */
export const coexist = {
	id: 'coexist',
	text: 'Must several versions coexist on one target?',
	help: 'Two apps that need different versions of a package, or two versions of your own.',
	kind: 'one',
	each: false,
	leftOpen: 'you left open whether versions coexist',
	answers: [
		{
			id: 'yes',
			name: 'Yes',
			says: 'several versions must coexist',
			whatIf: 'several versions had to coexist',
			rules: [sideBySide],
		},
		{
			id: 'same-app',
			name: 'Yes, two versions of this very program',
			says: 'two versions of the program must coexist',
			whatIf: 'two versions of the program had to coexist',
			rules: [sideBySide],
		},
		{ id: 'no', name: 'No', says: 'one version at a time is enough', whatIf: 'one version at a time were enough' },
	],
} as const satisfies Question;

function sideBySide(row: ChooserRow): Finding | null {
	const values = knownValues(row, COEXISTENCE);
	if (!values) return notKnown(COEXISTENCE, 'how several apps live on one target');
	if (!values.some((value) => APART.includes(value)))
		return out(
			COEXISTENCE,
			values,
			values.includes('exclusive') ? 'allows one app per target' : 'has one set of packages for all apps',
			'does not keep several apps apart',
		);
	if (!values.every((value) => APART.includes(value)))
		return caution(COEXISTENCE, values, 'Keeps apps apart in some cases and not in others; the note of its cell says when.');
	return twoOfTheSame(knownValues(row, INSTALL_METHOD) ?? []);
}

function twoOfTheSame(ways: readonly string[]): Finding | null {
	if (ways.length === 0 || !ways.every((way) => BY_NAME.includes(way))) return null;
	return caution(INSTALL_METHOD, ways, 'Keeps different apps apart, but its installer may hold only one version of the same app.');
}
