import { describe, expect, test } from 'vitest';
import { findingsOf, type Reason } from '../../../../src/model/shared/chooser/assessment.ts';
import type { ChooserRow } from '../../../../src/model/shared/chooser/chooser-row.ts';
import { QUESTIONS, type QuestionId } from '../../../../src/model/shared/chooser/questions.ts';

type Values = ChooserRow['values'];

/** What the rules of a question find in these cells; for no question, what always holds. */
function judge(question: QuestionId | null, values: Values, chosen: readonly string[]): Reason[] {
	return findingsOf({ key: 'made-up', values }, question, chosen).filter(({ criterion }) => criterion in values);
}

type Verdict = 'fits' | 'out' | 'caution';

/** A row that fits, one that does not with its reason, and one about which there is something to look at. */
const EXAMPLES: [name: string, question: QuestionId | null, values: Values, chosen: string[], verdict: Verdict, sentence?: string][] = [
	['a library', 'what', { 'app-kinds': ['library', 'service'] }, ['library'], 'fits'],
	['no library', 'what', { 'app-kinds': ['service'] }, ['library'], 'out', 'is not made for libraries'],
	['an application', 'what', { 'app-kinds': ['library', 'service'] }, ['application'], 'fits'],
	['only a library', 'what', { 'app-kinds': ['library'] }, ['application'], 'out', 'is made for libraries only'],
	['a service', 'kind', { 'app-kinds': ['batch', 'service'] }, ['service'], 'fits'],
	['a service where others are usual', 'kind', { 'app-kinds': ['batch'] }, ['service'], 'caution', 'Is seldom used for services.'],
	['no service', 'kind', { 'app-kinds': ['phone'] }, ['service'], 'out', 'is not made for services'],
	['staff', 'who', { audience: ['staff'] }, ['staff'], 'fits'],
	['not the public', 'who', { audience: ['developers', 'staff'] }, ['public'], 'out', 'is for developers and staff, not for the public'],
	['a server with glibc', 'where', { 'runs-on': ['linux'] }, ['server'], 'fits'],
	['a server with musl', 'where', { 'runs-on': ['linux-musl'] }, ['server'], 'fits'],
	['not Windows', 'where', { 'runs-on': ['linux', 'macos'] }, ['windows'], 'out', 'is not supported on Windows'],
	['both kinds of phone', 'where', { 'runs-on': ['android', 'ios'] }, ['phone'], 'fits'],
	['one kind of phone', 'where', { 'runs-on': ['android'] }, ['phone'], 'caution', 'Runs on Android, not on iOS.'],
	['the other kind of phone', 'where', { 'runs-on': ['ios'] }, ['phone'], 'caution', 'Runs on iOS, not on Android.'],
	['nothing needed', 'certain', { 'target-needs': ['nothing'] }, ['nothing'], 'fits'],
	['a browser, which the place has', 'certain', { 'target-needs': ['browser'] }, ['nothing'], 'fits'],
	['Python there', 'certain', { 'target-needs': ['python'] }, ['python'], 'fits'],
	[
		'Python of some version',
		'certain',
		{ 'target-needs': ['python'] },
		['python-any'],
		'caution',
		'Needs a Python of a fitting version, and which one is there is not certain.',
	],
	[
		'an engine missing',
		'certain',
		{ 'target-needs': ['container-engine', 'fuse'] },
		['fuse'],
		'out',
		'needs a container engine on the target',
	],
	['uv as installer', 'certain', { 'target-needs': ['python', 'python-installer'] }, ['python', 'uv'], 'fits'],
	['uv bringing Python', 'certain', { 'target-needs': ['python-installer'], interpreter: ['dependency'] }, ['uv'], 'fits'],
	[
		'pip where the installer must bring Python',
		'certain',
		{ 'target-needs': ['python-installer'], interpreter: ['dependency'] },
		['python', 'python-installer'],
		'out',
		'needs an installer that brings Python itself, such as uv, on the target',
	],
	[
		'a package manager there',
		'certain',
		{ 'target-needs': ['package-manager'] },
		['package-manager'],
		'caution',
		'Needs the package manager of its own format; check that it is the one you counted on.',
	],
	['no administrator needed', 'certain', { 'admin-rights': ['no'] }, ['python'], 'fits'],
	['an administrator there', 'certain', { 'admin-rights': ['yes'] }, ['admin-rights'], 'fits'],
	['an administrator once', 'certain', { 'admin-rights': ['once'] }, ['container-engine'], 'fits'],
	['always an administrator', 'certain', { 'admin-rights': ['yes'] }, ['nothing'], 'out', 'needs an administrator for each install'],
	[
		'sometimes an administrator',
		'certain',
		{ 'admin-rights': ['no', 'yes'] },
		['nothing'],
		'caution',
		'Does without an administrator only in one of its ways; the note of its cell says which.',
	],
	['packages brought', 'compiled', { 'python-deps': ['dependency'] }, ['yes'], 'fits'],
	['no packages wanted', 'compiled', { 'python-deps': ['absent'] }, ['no'], 'fits'],
	['no packages', 'compiled', { 'python-deps': ['absent'] }, ['yes'], 'out', 'brings none of the packages your code imports'],
	['libraries at times', 'compiled', { 'c-libraries': ['included', 'absent'] }, ['yes'], 'fits'],
	['no libraries', 'compiled', { 'c-libraries': ['absent'] }, ['yes'], 'out', 'does not bring the libraries of compiled packages'],
	['all libraries', 'libraries', { 'c-libraries': ['dependency'] }, ['yes'], 'fits'],
	['no library', 'libraries', { 'c-libraries': ['absent'] }, ['yes'], 'out', 'leaves C libraries to the target'],
	[
		'libraries in wheels only, over the target’s Python',
		'libraries',
		{ 'c-libraries': ['included', 'absent'], interpreter: ['absent'], 'install-method': ['copy'] },
		['yes'],
		'out',
		'brings only the C libraries that wheels carry',
	],
	[
		'libraries in wheels only, by a Python installer',
		'libraries',
		{ 'c-libraries': ['dependency', 'absent'], interpreter: ['dependency'], 'install-method': ['python-installer'] },
		['yes'],
		'out',
		'brings only the C libraries that wheels carry',
	],
	[
		'a freezer that leaves some out',
		'libraries',
		{ 'c-libraries': ['included', 'absent'], interpreter: ['included'], 'install-method': ['copy'] },
		['yes'],
		'caution',
		'Brings some C libraries and leaves others to the target; the note of its cell says which.',
	],
	['no engine, and none needed', 'container', { 'target-needs': ['nothing'] }, ['none'], 'fits'],
	['an engine of some kind', 'container', { 'target-needs': ['container-engine'] }, ['rootless'], 'fits'],
	['no engine', 'container', { 'target-needs': ['container-engine'] }, ['none'], 'out', 'needs a container engine on the target'],
	['a GPU on a system', 'graphics', { 'runs-on': ['linux', 'browser'] }, ['gpu'], 'fits'],
	[
		'a GPU in a page',
		'graphics',
		{ 'runs-on': ['browser'] },
		['gpu'],
		'caution',
		'Runs in a page, where CUDA and its like are not to be had.',
	],
	['the user may replace it', 'updates', { updates: ['replace'] }, ['user'], 'fits'],
	['only operators update', 'updates', { updates: ['redeploy'] }, ['user'], 'out', 'is updated only by whoever operates it'],
	['operators may do it', 'updates', { updates: ['replace'] }, ['operators'], 'fits'],
	['it updates by itself', 'updates', { updates: ['automatic'] }, ['operators'], 'out', 'updates by itself, when it chooses'],
	['a store updates it', 'updates', { updates: ['automatic'] }, ['channel'], 'fits'],
	[
		'no channel',
		'updates',
		{ updates: ['replace', 'installer-command'] },
		['channel'],
		'out',
		'has no updates that come with the system or by themselves',
	],
	['a signature checked', 'must', { signing: ['supported'] }, ['signed'], 'fits'],
	['no signature', 'must', { signing: ['none'] }, ['signed'], 'out', 'has nothing that checks a signature'],
	[
		'a signature at times',
		'must',
		{ signing: ['required', 'none'] },
		['signed'],
		'caution',
		'A signature is checked in some cases and not in others; the note of its cell says when.',
	],
	[
		'a store',
		'must',
		{ 'install-method': ['store'] },
		['reviewed'],
		'caution',
		'Reviewed only if it comes from an app store; what the store looks at is up to the store.',
	],
	[
		'a repository',
		'must',
		{ 'install-method': ['package-manager'] },
		['reviewed'],
		'caution',
		'Reviewed only if a distribution or a community takes it into its own repository; in one of yours nobody does.',
	],
	[
		'a copied file',
		'must',
		{ 'install-method': ['copy'] },
		['reviewed'],
		'caution',
		'Nothing in the way it is installed includes a review; you would have to arrange one.',
	],
	['a sandbox', 'must', { isolation: ['sandbox'] }, ['isolated'], 'fits'],
	['an import path', 'must', { isolation: ['environment'] }, ['isolated'], 'out', 'puts no wall between the app and the machine'],
	[
		'a sandbox at times',
		'must',
		{ isolation: ['sandbox', 'none'] },
		['isolated'],
		'caution',
		'Isolates the app in some cases and not in others; the note of its cell says when.',
	],
	['copies', 'coexist', { coexistence: ['own-copy'], 'install-method': ['copy'] }, ['yes'], 'fits'],
	['one set', 'coexist', { coexistence: ['shared'] }, ['yes'], 'out', 'has one set of packages for all apps'],
	['one app', 'coexist', { coexistence: ['exclusive'] }, ['yes'], 'out', 'allows one app per target'],
	[
		'apart at times',
		'coexist',
		{ coexistence: ['own-environment', 'shared'] },
		['yes'],
		'caution',
		'Keeps apps apart in some cases and not in others; the note of its cell says when.',
	],
	[
		'known by name',
		'coexist',
		{ coexistence: ['own-environment'], 'install-method': ['package-manager'] },
		['yes'],
		'caution',
		'Keeps different apps apart, but its installer may hold only one version of the same app.',
	],
	['alive', null, { status: ['maintenance'] }, [], 'fits'],
	['closed', null, { status: ['archived'] }, [], 'out', 'was closed by its owners'],
	['for the record', null, { status: ['historical'] }, [], 'out', 'is kept for the record only'],
	['dormant', null, { status: ['dormant'] }, [], 'caution', 'Dormant: neither a release nor a change for a year.'],
];

describe('a rule', () => {
	test.each(EXAMPLES)('judges %s', (_, question, values, chosen, verdict, sentence) => {
		const findings = judge(question, values, chosen);
		expect(findings).toMatchObject(verdict === 'fits' ? [] : [{ question, rulesOut: verdict === 'out', sentence }]);
	});

	test.each(EXAMPLES.filter(([, , , , verdict]) => verdict !== 'fits'))(
		'points to values of the cell: %s',
		(_, question, values, chosen) => {
			for (const finding of judge(question, values, chosen))
				expect(values[finding.criterion]).toEqual(expect.arrayContaining([...finding.values]));
		},
	);

	test.each([{ id: null, answers: [{ id: '' }] }, ...QUESTIONS])(
		'never rules out by an unknown or a missing cell: $id',
		({ id, answers }) => {
			const unknown = new Proxy<Values>({}, { get: () => ['unknown'] });
			for (const answer of answers)
				for (const values of [{}, unknown])
					expect(findingsOf({ key: 'made-up', values }, id, [answer.id]).filter(({ rulesOut }) => rulesOut)).toEqual([]);
		},
	);
});

describe('the network', () => {
	const offline = { 'network-install': ['no'], 'network-start': ['no'] };

	test.each<[QuestionId, string[]]>([
		['certain', ['python']],
		['must', ['air-gapped']],
	])('is asked for by %s', (question, chosen) => {
		expect(judge(question, offline, chosen)).toEqual([]);
		expect(judge(question, { ...offline, 'network-install': ['yes'] }, chosen)).toMatchObject([
			{ rulesOut: true, criterion: 'network-install', sentence: 'needs the network to install' },
		]);
		expect(judge(question, { ...offline, 'network-start': ['yes'] }, chosen)).toMatchObject([
			{ rulesOut: true, criterion: 'network-start', sentence: 'needs the network for its first start' },
		]);
		expect(judge(question, { ...offline, 'network-install': ['yes', 'no'] }, chosen)).toMatchObject([{ rulesOut: false }]);
	});

	test('does not matter where it is certain, or where nothing is said of it', () => {
		const online = { 'network-install': ['yes'], 'network-start': ['yes'] };
		expect(judge('certain', online, ['network'])).toEqual([]);
		expect(judge('must', online, ['signed'])).toEqual([]);
	});
});
