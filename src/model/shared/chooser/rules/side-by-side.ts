import { knownValues } from '../chooser-row.ts';
import { caution, notKnown, out, type Finding, type Rule } from '../finding.ts';

const CRITERION = 'coexistence';
/** Values under which conflicting versions can stand side by side. */
const APART: readonly string[] = ['own-copy', 'own-environment'];
/** Ways of installing that know an app by its name, and so hold one version of it unless told otherwise. */
const BY_NAME: readonly string[] = ['package-manager', 'installer', 'python-installer', 'store'];

/** Apps with conflicting versions of a package live side by side. Two versions of one and the same app are worth a look. */
export const sideBySide: Rule = {
	question: 'coexist',
	judge(row, [coexist]) {
		if (coexist !== 'yes') return null;
		const values = knownValues(row, CRITERION);
		if (!values) return notKnown(CRITERION, 'how several apps live on one target');
		if (!values.some((value) => APART.includes(value)))
			return out(CRITERION, values, values.includes('exclusive') ? 'allows one app per target' : 'has one set of packages for all apps');
		if (!values.every((value) => APART.includes(value)))
			return caution(CRITERION, values, 'Keeps apps apart in some cases and not in others; the note of its cell says when.');
		return twoOfTheSame(knownValues(row, 'install-method') ?? []);
	},
};

function twoOfTheSame(ways: readonly string[]): Finding | null {
	if (ways.length === 0 || !ways.every((way) => BY_NAME.includes(way))) return null;
	return caution('install-method', ways, 'Keeps different apps apart, but its installer may hold only one version of the same app.');
}
