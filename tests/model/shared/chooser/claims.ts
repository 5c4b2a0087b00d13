import type { ChooserRow } from '../../../../src/model/shared/chooser/chooser-row.ts';
import { NEEDS } from '../../../../src/model/shared/chooser/needs.ts';

/** Whether a cell has a value. */
type Has = (criterion: string, ...values: string[]) => boolean;

/**
 * What each sentence that rules a row out claims of the row's cells, written down once more and apart from the rules.
 * The first group of the pattern is handed over.
 */
const CLAIMS: [RegExp, (has: Has, only: Has, words: string) => boolean][] = [
	[/^is not made for libraries$/, (has) => !has('app-kinds', 'library')],
	[/^is not made for code inside another program$/, (has) => !has('app-kinds', 'plug-in', 'library')],
	[/^is made for plug-ins only$/, (_, only) => only('app-kinds', 'plug-in')],
	[/^is made for libraries only$/, (_, only) => only('app-kinds', 'library')],
	[
		/^is not made for (command-line programs|desktop programs|services|batch jobs|web pages|event handlers|phone apps|devices)$/,
		(has, _, words) =>
			!has(
				'app-kinds',
				words
					.replace(/ programs| jobs| apps|s$/g, '')
					.replace(/s$/, '')
					.replace('web page', 'web-page'),
			),
	],
	[/ not for (?:the )?(developers|operators|staff|public)$/, (has, _, who) => !has('audience', who)],
	[/^is not supported on (Windows|macOS)$/, (has, _, system) => !has('runs-on', system.toLowerCase())],
	[/^is not supported on Linux$/, (has) => !has('runs-on', 'linux', 'linux-musl')],
	[/^is not supported on phones$/, (has) => !has('runs-on', 'android', 'ios')],
	[/^is not supported in browsers$/, (has) => !has('runs-on', 'browser')],
	[/^is not supported on bare devices$/, (has) => !has('runs-on', 'device')],
	[/^is not made for a hosting platform$/, (has) => !has('runs-on', 'platform')],
	[/^needs (.*) on the target$/, (has, _, words) => needsAsSaid(has, words)],
	[/^needs an administrator for each install$/, (_, only) => only('admin-rights', 'yes')],
	[/^needs the network to install$/, (_, only) => only('network-install', 'yes')],
	[/^needs the network for its first start$/, (_, only) => only('network-start', 'yes')],
	[/^brings none of the packages your code imports$/, (_, only) => only('python-deps', 'absent')],
	[/^does not bring the libraries of compiled packages$/, (_, only) => only('c-libraries', 'absent')],
	[/^leaves C libraries to the target$/, (_, only) => only('c-libraries', 'absent')],
	[
		/^brings only the C libraries that wheels carry$/,
		(has, only) => has('c-libraries', 'absent') && (only('interpreter', 'absent') || only('install-method', 'python-installer')),
	],
	[/^is updated only by whoever operates it$/, (_, only) => only('updates', 'redeploy')],
	[/^updates by itself, when it chooses$/, (_, only) => only('updates', 'automatic', 'next-visit')],
	[/^has no updates that come with the system or by themselves$/, (has) => !has('updates', 'package-manager', 'automatic', 'next-visit')],
	[/^has nothing that checks a signature$/, (_, only) => only('signing', 'none')],
	[/^puts no wall between the app and the machine$/, (_, only) => only('isolation', 'none', 'environment')],
	[/^has one set of packages for all apps$/, (has) => has('coexistence', 'shared') && !has('coexistence', 'own-copy', 'own-environment')],
	[/^allows one app per target$/, (has) => has('coexistence', 'exclusive') && !has('coexistence', 'own-copy', 'own-environment')],
	[/^is not supported on Linux with musl$/, (has) => !has('runs-on', 'linux-musl')],
	[
		/^is not made for (64-bit x86|32-bit x86|64-bit Arm|32-bit Arm)$/,
		(has, _, words) => !has('cpus', CPUS[words] ?? '', 'any', 'as-built'),
	],
	[/^runs on the Python that is there$/, (_, only) => only('interpreter', 'absent')],
	[/^starts from a temporary folder, where nothing may be executed$/, (_, only) => only('start', 'unpacks-each-time')],
	[
		/^is put by users where users can write$/,
		(has) => !has('install-method', 'installer', 'package-manager', 'store', 'image-import', 'deploy'),
	],
	[
		/^has no updates that a server of yours could bring$/,
		(has) => !has('updates', 'automatic', 'package-manager', 'reflash', 'redeploy', 'replace'),
	],
	[/^was closed by its owners$/, (_, only) => only('status', 'archived')],
	[/^is kept for the record only$/, (has, only) => has('status', 'historical') && only('status', 'historical', 'archived')],
];

const CPUS: Readonly<Record<string, string>> = {
	'64-bit x86': 'x86-64',
	'32-bit x86': 'x86-32',
	'64-bit Arm': 'arm64',
	'32-bit Arm': 'arm32',
};

/** Every need that the sentence names is in the cell; the long form of an installer stands for one that brings Python. */
function needsAsSaid(has: Has, words: string): boolean {
	const bringsPython = 'an installer that brings Python itself, such as uv,';
	const parts = words.replace(bringsPython, 'an installer of Python packages').split(/, | and /);
	const ids = parts.map((part) => Object.keys(NEEDS).find((need) => NEEDS[need] === part));
	return (
		ids.every((id) => id !== undefined && has('target-needs', id)) && (!words.includes(bringsPython) || has('interpreter', 'dependency'))
	);
}

/** Whether a sentence is known and what it claims of a row is so. */
export function holds(row: ChooserRow, sentence: string): boolean {
	const has: Has = (criterion, ...values) => values.some((value) => row.values[criterion]?.includes(value));
	const only: Has = (criterion, ...values) => {
		const cell = row.values[criterion] ?? [];
		return cell.length > 0 && cell.every((value) => values.includes(value));
	};
	const claims = CLAIMS.filter(([pattern]) => pattern.test(sentence));
	return claims.length === 1 && claims.every(([pattern, claim]) => claim(has, only, pattern.exec(sentence)?.[1] ?? ''));
}
