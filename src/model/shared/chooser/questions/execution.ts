import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { caution, notKnown, out, type Finding } from '../finding.ts';
import type { Question } from '../question.ts';

const START = 'start';
const INSTALL_METHOD = 'install-method';
const UNPACKS_EACH_TIME = 'unpacks-each-time';

/** Ways in which administrators put a program where users cannot write. */
const BY_ADMINISTRATORS: readonly string[] = ['installer', 'package-manager', 'store', 'image-import', 'deploy'];

/** A policy such as AppLocker lets only those programs run that administrators have put or allowed there. */
export const execution = {
	id: 'execution',
	text: 'May any program be executed there?',
	help: 'Company machines often allow only what an administrator installed or a known publisher signed (AppLocker, App Control).',
	kind: 'one',
	each: false,
	leftOpen: 'you left open which programs may be executed',
	answers: [
		{ id: 'any', name: 'Yes', says: 'any program may be executed', whatIf: 'any program were allowed' },
		{
			id: 'installed',
			name: 'Only what administrators install or allow',
			says: 'only what administrators install may be executed',
			whatIf: 'only installed programs were allowed',
			rules: [startsWhereItIs, installedByAdministrators],
		},
	],
} as const satisfies Question;

/** What unpacks at each start runs from a folder that users may write to. */
function startsWhereItIs(row: ChooserRow): Finding | null {
	const values = knownValues(row, START);
	if (!values?.includes(UNPACKS_EACH_TIME)) return null;
	return values.length === 1
		? out(START, values, 'starts from a temporary folder, where nothing may be executed')
		: caution(START, values, 'Starts from a temporary folder in some of its ways; the note of its cell says when.');
}

function installedByAdministrators(row: ChooserRow): Finding | null {
	const ways = knownValues(row, INSTALL_METHOD);
	if (!ways) return notKnown(INSTALL_METHOD, 'how it is installed, and so whether it may be executed');
	return ways.some((way) => BY_ADMINISTRATORS.includes(way))
		? null
		: out(INSTALL_METHOD, ways, 'is put by users where users can write', 'is put where users can write');
}
