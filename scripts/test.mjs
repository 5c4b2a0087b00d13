// `npm test`: runs every check and ends with one line over all of them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();

const REPORTS = 'test-results';
/** The browser tests that are run in every engine: what engines differ in. The README says how to run all of them. */
const DIFFERING = ['journeys', 'policy', 'storage', 'hostile-address', 'lost-network', 'stack'];
const readSite = ({ stats }) => [stats.expected + stats.flaky, stats.unexpected];
let passed = 0;
let failed = 0;
/** Sentences: which tests were skipped, and why. */
const skipped = new Set();

check('formatting', 'check:format');
check('types', 'check:types');
check('lint', 'lint');
check('content', 'check:content');
count('unit tests', 'test:unit', `${REPORTS}/unit.json`, (report) => [report.numPassedTests, report.numFailedTests]);
if (check('build', 'build')) {
	count('host tests', 'test:hosts', `${REPORTS}/hosts.json`, (report) => {
		// In a file that failed, what was skipped is what did not come to its turn.
		for (const { assertionResults } of report.testResults.filter(({ status }) => status === 'passed'))
			for (const { status, ancestorTitles } of assertionResults) if (status === 'skipped') skipped.add(ancestorTitles[0]);
		return [report.numPassedTests, report.numFailedTests];
	});
	const { findChromium } = await import('./find-chromium.mjs');
	const chromium = findChromium();
	const { otherEngines, skippedEngines } = await import('./find-engines.mjs');
	if (chromium) {
		const env = { CHROMIUM_PATH: chromium };
		count('browser tests', 'test:site', `${REPORTS}/site.json`, readSite, env, ['--project=chromium']);
		for (const engine of otherEngines()) {
			const report = `${REPORTS}/site-${engine}.json`;
			count(`browser tests in ${engine}`, 'test:site', report, readSite, { ...env, SITE_REPORT: report }, [
				`--project=${engine}`,
				...DIFFERING,
			]);
		}
		const engines = skippedEngines();
		if (engines !== '') skipped.add(engines);
	} else {
		failed += 1;
		console.error('\nThe browser tests need a Chromium: install Chromium or Chrome, or run "npx playwright install chromium".');
	}
}
for (const sentence of skipped) console.log(`\n${sentence}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Runs a step that either holds or not. */
function check(name, script) {
	const good = run(name, script) === 0;
	if (good) passed += 1;
	else failed += 1;
	return good;
}

/** Runs a step that writes a report with counts of its own. */
function count(name, script, report, read, env = {}, args = []) {
	rmSync(report, { force: true });
	const status = run(name, script, env, args);
	if (!existsSync(report)) {
		failed += 1;
		return;
	}
	const [good, bad] = read(JSON.parse(readFileSync(report, 'utf8')));
	passed += good;
	failed += bad;
	if (status !== 0 && bad === 0) failed += 1;
}

function run(name, script, env = {}, args = []) {
	console.log(`\n— ${name}`);
	const started = performance.now();
	const { status } = spawnSync('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
	console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
	return status;
}
