import { describe, expect, test } from 'vitest';
import type { ChooserRow } from '../../../../src/model/shared/chooser/chooser-row.ts';
import type { Finding, Rule } from '../../../../src/model/shared/chooser/finding.ts';
import { RULES } from '../../../../src/model/shared/chooser/rules.ts';
import { adminRights } from '../../../../src/model/shared/chooser/rules/admin-rights.ts';
import { kindOfApplication, libraryOrApplication } from '../../../../src/model/shared/chooser/rules/app-kind.ts';
import { audience } from '../../../../src/model/shared/chooser/rules/audience.ts';
import { bringsCompiledCode, bringsPackages } from '../../../../src/model/shared/chooser/rules/compiled-packages.ts';
import { isolated } from '../../../../src/model/shared/chooser/rules/isolated.ts';
import { networkRules } from '../../../../src/model/shared/chooser/rules/network.ts';
import { outsideLibraries } from '../../../../src/model/shared/chooser/rules/outside-libraries.ts';
import { projectStatus } from '../../../../src/model/shared/chooser/rules/project-status.ts';
import { reviewed } from '../../../../src/model/shared/chooser/rules/reviewed.ts';
import { runsOn } from '../../../../src/model/shared/chooser/rules/runs-on.ts';
import { sideBySide } from '../../../../src/model/shared/chooser/rules/side-by-side.ts';
import { signed } from '../../../../src/model/shared/chooser/rules/signed.ts';
import { targetNeeds } from '../../../../src/model/shared/chooser/rules/target-needs.ts';
import { updates } from '../../../../src/model/shared/chooser/rules/updates.ts';

type Values = ChooserRow['values'];

function judge(rule: Rule, values: Values, chosen: readonly string[]): Finding | null {
	return rule.judge({ key: 'made-up', values }, chosen);
}

/** A row that fits, one that does not with its reason, and one about which there is something to look at. */
const EXAMPLES: [name: string, rule: Rule, values: Values, chosen: string[], verdict: 'fits' | 'out' | 'caution', sentence?: string][] = [
	['a library', libraryOrApplication, { 'app-kinds': ['library', 'service'] }, ['library'], 'fits'],
	['no library', libraryOrApplication, { 'app-kinds': ['service'] }, ['library'], 'out', 'is not made for libraries'],
	['an application', libraryOrApplication, { 'app-kinds': ['library', 'service'] }, ['application'], 'fits'],
	['only a library', libraryOrApplication, { 'app-kinds': ['library'] }, ['application'], 'out', 'is made for libraries only'],
	['a service', kindOfApplication, { 'app-kinds': ['batch', 'service'] }, ['service'], 'fits'],
	['no service', kindOfApplication, { 'app-kinds': ['batch'] }, ['service'], 'out', 'is not made for services'],
	['staff', audience, { audience: ['staff'] }, ['staff'], 'fits'],
	['not the public', audience, { audience: ['developers', 'staff'] }, ['public'], 'out', 'is for developers and staff, not for the public'],
	['a server with glibc', runsOn, { 'runs-on': ['linux'] }, ['server'], 'fits'],
	['a server with musl', runsOn, { 'runs-on': ['linux-musl'] }, ['server'], 'fits'],
	['not Windows', runsOn, { 'runs-on': ['linux', 'macos'] }, ['windows'], 'out', 'is not supported on Windows'],
	['both kinds of phone', runsOn, { 'runs-on': ['android', 'ios'] }, ['phone'], 'fits'],
	['one kind of phone', runsOn, { 'runs-on': ['android'] }, ['phone'], 'caution', 'Runs on Android, not on iOS.'],
	['the other kind of phone', runsOn, { 'runs-on': ['ios'] }, ['phone'], 'caution', 'Runs on iOS, not on Android.'],
	['nothing needed', targetNeeds, { 'target-needs': ['nothing'] }, ['nothing'], 'fits'],
	['a browser, which the place has', targetNeeds, { 'target-needs': ['browser'] }, ['nothing'], 'fits'],
	['Python there', targetNeeds, { 'target-needs': ['python'] }, ['python'], 'fits'],
	[
		'Python of some version',
		targetNeeds,
		{ 'target-needs': ['python'] },
		['python-any'],
		'caution',
		'Needs a Python of a fitting version, and which one is there is not certain.',
	],
	[
		'an engine missing',
		targetNeeds,
		{ 'target-needs': ['container-engine', 'fuse'] },
		['fuse'],
		'out',
		'needs a container engine on the target',
	],
	['uv as installer', targetNeeds, { 'target-needs': ['python', 'python-installer'] }, ['python', 'uv'], 'fits'],
	['uv bringing Python', targetNeeds, { 'target-needs': ['python-installer'], interpreter: ['dependency'] }, ['uv'], 'fits'],
	[
		'pip where the installer must bring Python',
		targetNeeds,
		{ 'target-needs': ['python-installer'], interpreter: ['dependency'] },
		['python', 'python-installer'],
		'out',
		'needs an installer that brings Python itself, such as uv, on the target',
	],
	[
		'a package manager there',
		targetNeeds,
		{ 'target-needs': ['package-manager'] },
		['package-manager'],
		'caution',
		'Needs the package manager of its own format; check that it is the one you counted on.',
	],
	['no administrator needed', adminRights, { 'admin-rights': ['no'] }, ['python'], 'fits'],
	['an administrator there', adminRights, { 'admin-rights': ['yes'] }, ['admin-rights'], 'fits'],
	['an administrator once', adminRights, { 'admin-rights': ['once'] }, ['container-engine'], 'fits'],
	['always an administrator', adminRights, { 'admin-rights': ['yes'] }, ['nothing'], 'out', 'needs an administrator for each install'],
	[
		'sometimes an administrator',
		adminRights,
		{ 'admin-rights': ['no', 'yes'] },
		['nothing'],
		'caution',
		'Does without an administrator only in one of its ways; the note of its cell says which.',
	],
	['packages brought', bringsPackages, { 'python-deps': ['dependency'] }, ['yes'], 'fits'],
	['no packages wanted', bringsPackages, { 'python-deps': ['absent'] }, ['no'], 'fits'],
	['no packages', bringsPackages, { 'python-deps': ['absent'] }, ['yes'], 'out', 'brings none of the packages your code imports'],
	['libraries at times', bringsCompiledCode, { 'c-libraries': ['included', 'absent'] }, ['yes'], 'fits'],
	['no libraries', bringsCompiledCode, { 'c-libraries': ['absent'] }, ['yes'], 'out', 'does not bring the libraries of compiled packages'],
	['all libraries', outsideLibraries, { 'c-libraries': ['dependency'] }, ['yes'], 'fits'],
	['no library', outsideLibraries, { 'c-libraries': ['absent'] }, ['yes'], 'out', 'leaves C libraries to the target'],
	[
		'libraries in wheels only, over the target’s Python',
		outsideLibraries,
		{ 'c-libraries': ['included', 'absent'], interpreter: ['absent'], 'install-method': ['copy'] },
		['yes'],
		'out',
		'brings only the C libraries that wheels carry',
	],
	[
		'libraries in wheels only, by a Python installer',
		outsideLibraries,
		{ 'c-libraries': ['dependency', 'absent'], interpreter: ['dependency'], 'install-method': ['python-installer'] },
		['yes'],
		'out',
		'brings only the C libraries that wheels carry',
	],
	[
		'a freezer that leaves some out',
		outsideLibraries,
		{ 'c-libraries': ['included', 'absent'], interpreter: ['included'], 'install-method': ['copy'] },
		['yes'],
		'caution',
		'Brings some C libraries and leaves others to the target; the note of its cell says which.',
	],
	['the user may replace it', updates, { updates: ['replace'] }, ['user'], 'fits'],
	['only operators update', updates, { updates: ['redeploy'] }, ['user'], 'out', 'is updated only by whoever operates it'],
	['operators may do it', updates, { updates: ['replace'] }, ['operators'], 'fits'],
	['it updates by itself', updates, { updates: ['automatic'] }, ['operators'], 'out', 'updates by itself, when it chooses'],
	['a store updates it', updates, { updates: ['automatic'] }, ['channel'], 'fits'],
	[
		'no channel',
		updates,
		{ updates: ['replace', 'installer-command'] },
		['channel'],
		'out',
		'has no updates that come with the system or by themselves',
	],
	['a signature checked', signed, { signing: ['supported'] }, ['signed'], 'fits'],
	['no signature', signed, { signing: ['none'] }, ['signed'], 'out', 'has nothing that checks a signature'],
	[
		'a signature at times',
		signed,
		{ signing: ['required', 'none'] },
		['signed'],
		'caution',
		'A signature is checked in some cases and not in others; the note of its cell says when.',
	],
	[
		'a store',
		reviewed,
		{ 'install-method': ['store'] },
		['reviewed'],
		'caution',
		'Reviewed only if it comes from an app store; what the store looks at is up to the store.',
	],
	[
		'a repository',
		reviewed,
		{ 'install-method': ['package-manager'] },
		['reviewed'],
		'caution',
		'Reviewed only if a distribution or a community takes it into its own repository; in one of yours nobody does.',
	],
	[
		'a copied file',
		reviewed,
		{ 'install-method': ['copy'] },
		['reviewed'],
		'caution',
		'Nothing in the way it is installed includes a review; you would have to arrange one.',
	],
	['a sandbox', isolated, { isolation: ['sandbox'] }, ['isolated'], 'fits'],
	['an import path', isolated, { isolation: ['environment'] }, ['isolated'], 'out', 'puts no wall between the app and the machine'],
	[
		'a sandbox at times',
		isolated,
		{ isolation: ['sandbox', 'none'] },
		['isolated'],
		'caution',
		'Isolates the app in some cases and not in others; the note of its cell says when.',
	],
	['copies', sideBySide, { coexistence: ['own-copy'], 'install-method': ['copy'] }, ['yes'], 'fits'],
	['one set', sideBySide, { coexistence: ['shared'] }, ['yes'], 'out', 'has one set of packages for all apps'],
	['one app', sideBySide, { coexistence: ['exclusive'] }, ['yes'], 'out', 'allows one app per target'],
	[
		'apart at times',
		sideBySide,
		{ coexistence: ['own-environment', 'shared'] },
		['yes'],
		'caution',
		'Keeps apps apart in some cases and not in others; the note of its cell says when.',
	],
	[
		'known by name',
		sideBySide,
		{ coexistence: ['own-environment'], 'install-method': ['package-manager'] },
		['yes'],
		'caution',
		'Keeps different apps apart, but its installer may hold only one version of the same app.',
	],
	['alive', projectStatus, { status: ['maintenance'] }, [], 'fits'],
	['closed', projectStatus, { status: ['archived'] }, [], 'out', 'was closed by its owners'],
	['for the record', projectStatus, { status: ['historical'] }, [], 'out', 'is kept for the record only'],
	['dormant', projectStatus, { status: ['dormant'] }, [], 'caution', 'Dormant: nothing has been released for two years or more.'],
];

describe('a rule', () => {
	test.each(EXAMPLES)('judges %s', (_, rule, values, chosen, verdict, sentence) => {
		const finding = judge(rule, values, chosen);
		if (verdict === 'fits') expect(finding).toBeNull();
		else expect(finding).toMatchObject({ rulesOut: verdict === 'out', sentence });
	});

	test.each(EXAMPLES.filter(([, , , , verdict]) => verdict !== 'fits'))('points to values of the cell: %s', (_, rule, values, chosen) => {
		const finding = judge(rule, values, chosen);
		expect(values[finding?.criterion ?? '']).toEqual(expect.arrayContaining([...(finding?.values ?? ['none'])]));
	});

	test.each(RULES.map((rule, index) => [rule.question ?? 'status', index, rule] as const))(
		'never rules out by an unknown or a missing cell (%s, %i)',
		(_, _index, rule) => {
			for (const chosen of [
				'yes',
				'library',
				'public',
				'windows',
				'user',
				'signed',
				'isolated',
				'air-gapped',
				'reviewed',
				'service',
				'nothing',
			]) {
				expect(judge(rule, {}, [chosen])?.rulesOut ?? false).toBe(false);
				expect(judge(rule, new Proxy({}, { get: () => ['unknown'] }), [chosen])?.rulesOut ?? false).toBe(false);
			}
		},
	);
});

describe('the network', () => {
	const findings = (values: Values, question: string, chosen: string[]) =>
		networkRules.filter((rule) => rule.question === question).flatMap((rule) => judge(rule, values, chosen) ?? []);
	const offline = { 'network-install': ['no'], 'network-start': ['no'] };

	test.each([
		['certain', ['python']],
		['must', ['air-gapped']],
	])('is asked for by %s', (question, chosen) => {
		expect(findings(offline, question, chosen)).toEqual([]);
		expect(findings({ ...offline, 'network-install': ['yes'] }, question, chosen)).toMatchObject([
			{ rulesOut: true, criterion: 'network-install', sentence: 'needs the network to install' },
		]);
		expect(findings({ ...offline, 'network-start': ['yes'] }, question, chosen)).toMatchObject([
			{ rulesOut: true, criterion: 'network-start', sentence: 'needs the network for its first start' },
		]);
		expect(findings({ ...offline, 'network-install': ['yes', 'no'] }, question, chosen)).toMatchObject([{ rulesOut: false }]);
	});

	test('does not matter where it is certain, or where nothing is said of it', () => {
		const online = { 'network-install': ['yes'], 'network-start': ['yes'] };
		expect(findings(online, 'certain', ['network'])).toEqual([]);
		expect(findings(online, 'must', ['signed'])).toEqual([]);
	});
});
