// `npm run verify`: runs every check and ends with one line over all of them.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';
import { otherEngines, skippedEngines } from './find-engines.ts';

const REPORTS = 'test-results';
/** The browser tests that run in every engine: those about things that engines differ in. The README says how to run all. */
const DIFFERING = ['journeys', 'policy', 'storage', 'hostile-address', 'lost-network', 'stack'];
const BUFFERED: How = { buffered: true };

/** The parts of Playwright's report that are used. */
interface SiteReport {
	readonly stats: { readonly expected: number; readonly flaky: number; readonly unexpected: number };
}

/** The parts of Vitest's report that are used. */
interface UnitReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly {
		readonly status: string;
		readonly assertionResults: readonly { readonly status: string; readonly ancestorTitles: readonly string[] }[];
	}[];
}

/** The options of a step. */
interface How {
	readonly env?: NodeJS.ProcessEnv;
	readonly args?: readonly string[];
	/** For a step that runs in parallel: its output is printed when it has ended. */
	readonly buffered?: boolean;
}

/** How many tests passed and failed. */
type Counts = readonly [passed: number, failed: number];

const countsOfSite = ({ stats }: SiteReport): Counts => [stats.expected + stats.flaky, stats.unexpected];
const countsOfUnits = ({ numPassedTests, numFailedTests }: UnitReport): Counts => [numPassedTests, numFailedTests];
let passed = 0;
let failed = 0;
/** Sentences: which tests were skipped, and why. */
const skipped = new Set<string>();

// Two at a time, for two processors. The linter needs the types that the type check generates from the content.
await Promise.all([check('formatting', 'check:format', BUFFERED), check('types', 'check:types', BUFFERED)]);
await Promise.all([check('lint', 'lint', BUFFERED), count('unit tests', 'test:unit', `${REPORTS}/unit.json`, countsOfUnits, BUFFERED)]);
await check('content', 'check:content');
const [hasGuide, hasFixture] = await Promise.all([
	check('build', 'build', BUFFERED),
	check('build of the fixture site', 'build:fixture', BUFFERED),
]);
const chromium = findChromium();
if (hasGuide)
	await count('tests of the built site and its hosts', 'test:built', `${REPORTS}/built.json`, (report: UnitReport) => {
		// In a file that failed, tests that did not run count as skipped.
		for (const { assertionResults } of report.testResults.filter(({ status }) => status === 'passed'))
			for (const { status, ancestorTitles } of assertionResults) if (status === 'skipped') skipped.add(ancestorTitles[0] ?? '');
		return countsOfUnits(report);
	});
if (!chromium) {
	failed += 1;
	console.error('\nThe browser tests need a Chromium: install Chromium or Chrome, or run "npx playwright install chromium".');
} else if (hasGuide && hasFixture) {
	const env = { CHROMIUM_PATH: chromium };
	await count('browser tests', 'test:site', `${REPORTS}/site.json`, countsOfSite, { env, args: ['--project=site', '--project=guide'] });
	for (const engine of otherEngines()) {
		const report = `${REPORTS}/site-${engine}.json`;
		await count(`browser tests in ${engine}`, 'test:site', report, countsOfSite, {
			env: { ...env, SITE_REPORT: report },
			args: [`--project=${engine}`, ...DIFFERING],
		});
	}
	const engines = skippedEngines();
	if (engines !== '') skipped.add(engines);
}
for (const sentence of skipped) console.log(`\n${sentence}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Runs a step that passes or fails as a whole. */
async function check(name: string, script: string, how?: How): Promise<boolean> {
	const good = (await run(name, script, how)) === 0;
	if (good) passed += 1;
	else failed += 1;
	return good;
}

/** Runs a step that writes a report with its own counts. */
async function count(
	name: string,
	script: string,
	report: string,
	countsOf: (report: SiteReport & UnitReport) => Counts,
	how?: How,
): Promise<void> {
	rmSync(report, { force: true });
	const status = await run(name, script, how);
	if (!existsSync(report)) {
		failed += 1;
		return;
	}
	const [good, bad] = countsOf(JSON.parse(readFileSync(report, 'utf8')) as SiteReport & UnitReport);
	passed += good;
	failed += bad;
	if (status !== 0 && bad === 0) failed += 1;
}

async function run(name: string, script: string, { env = {}, args = [], buffered = false }: How = {}): Promise<number | null> {
	const title = `\n— ${name}`;
	if (!buffered) console.log(title);
	const started = performance.now();
	const child = spawn('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
		stdio: buffered ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
	const output: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => output.push(part));
	const status = await new Promise<number | null>((resolve) => {
		child.once('error', () => {
			resolve(null);
		});
		child.once('close', resolve);
	});
	if (buffered) console.log(`${title}\n${Buffer.concat(output).toString('utf8').trimEnd()}`);
	console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
	return status;
}
