import { describe, expect, test } from 'vitest';
import { soundAnswers } from '../../../src/model/shared/chooser/answers.ts';
import { choose } from '../../../src/model/shared/chooser/choose.ts';
import { catalogue, realRows, rungs } from '../shared/chooser/real-content.ts';

const { cases } = catalogue;

/** What fits a case, by the values of its rows. */
function fitsOf(id: string) {
	const common = cases.find((one) => one.id === id);
	if (!common) throw new Error(`There is no case "${id}".`);
	return choose(realRows, rungs, common.answers).fits.map(({ row }) => row);
}

function each(id: string, holds: (values: Readonly<Record<string, readonly string[]>>) => boolean): void {
	for (const { key, values } of fitsOf(id)) expect(holds(values), key).toBe(true);
}

function fitsBy(id: string, key: string): boolean {
	return fitsOf(id).some((row) => row.key === key || row.key.startsWith(`${key}.`));
}

describe.each(cases.map((common) => [common.id, common] as const))('the case %s', (_, { answers, why }) => {
	test('has answers that make sense, and reasons only for those', () => {
		expect(soundAnswers(answers)).toEqual({ answers, dropped: [] });
		expect(Object.keys(answers)).toEqual(expect.arrayContaining(Object.keys(why)));
	});

	test('has an answer or says why not', () => {
		const { fits, conflict } = choose(realRows, rungs, answers);
		if (fits.length === 0) expect(conflict?.parts.length).toBeGreaterThan(0);
		else expect(conflict).toBeNull();
	});
});

describe('what fits', () => {
	test('a tool for developers: simple ways first, none for one system only', () => {
		expect(fitsBy('developer-cli', 'pipx') && fitsBy('developer-cli', 'uv-tool') && fitsBy('developer-cli', 'wheel')).toBe(true);
		each('developer-cli', (values) => ['windows', 'macos', 'linux'].every((system) => values['runs-on']?.includes(system)));
		each('developer-cli', (values) => values['admin-rights']?.join() !== 'yes');
		expect(rungs.indexOf(fitsOf('developer-cli')[0]?.values['rung']?.[0] ?? '')).toBeLessThan(rungs.indexOf('own-python'));
	});

	test('a web service: images and environments among others, all for operators', () => {
		expect(fitsBy('web-service', 'docker-oci-image') && fitsBy('web-service', 'venv')).toBe(true);
		each('web-service', (values) => values['audience']?.includes('operators') === true);
		each('web-service', (values) => values['python-deps']?.join() !== 'absent');
	});

	test.each([
		['windows-desktop', 'windows'],
		['macos-app', 'macos'],
	])('%s: nothing has to be on the target, and the interpreter comes along', (id, system) => {
		expect(fitsOf(id).length).toBeGreaterThan(0);
		each(id, (values) => values['target-needs']?.join() === 'nothing');
		each(id, (values) => values['interpreter']?.includes('included') === true);
		each(id, (values) => values['runs-on']?.includes(system) === true && values['audience']?.includes('public') === true);
		each(id, (values) => values['signing']?.join() !== 'none' && values['admin-rights']?.join() !== 'yes');
	});

	test('a Linux desktop app: for the public, without counting on Python', () => {
		expect(fitsOf('linux-gui').length).toBeGreaterThan(0);
		each('linux-gui', (values) => !values['target-needs']?.includes('python'));
	});

	test('a Linux daemon: comes and is updated with the system', () => {
		expect(fitsBy('linux-daemon', 'deb') && fitsBy('linux-daemon', 'rpm')).toBe(true);
		each('linux-daemon', (values) => values['updates']?.some((way) => ['package-manager', 'automatic'].includes(way)) === true);
		each('linux-daemon', (values) => !values['target-needs']?.includes('container-engine'));
	});

	test('a phone app: only what runs on phones and is made for them', () => {
		each('phone', (values) => values['app-kinds']?.includes('phone') === true);
		each('phone', (values) => values['runs-on']?.some((system) => ['android', 'ios'].includes(system)) === true);
	});

	test('a batch job with libraries: conda and images, nothing that leaves libraries to an old cluster', () => {
		expect(fitsBy('data-batch', 'conda') && fitsBy('data-batch', 'apptainer')).toBe(true);
		each('data-batch', (values) => values['c-libraries']?.join() !== 'absent' && values['admin-rights']?.join() !== 'yes');
		expect(fitsBy('data-batch', 'wheel')).toBe(false);
	});

	test('an air-gapped server: installs and starts without the network', () => {
		expect(fitsBy('air-gapped-server', 'pex') && fitsBy('air-gapped-server', 'wheel')).toBe(true);
		each('air-gapped-server', (values) => values['network-install']?.join() !== 'yes' && values['network-start']?.join() !== 'yes');
	});

	test('a browser demo: runs in a browser, installed by nobody', () => {
		each('browser-demo', (values) => values['runs-on']?.includes('browser') === true && values['app-kinds']?.includes('web-page') === true);
	});

	test('no case recommends what nobody looks after', () => {
		for (const { id } of cases) each(id, (values) => !values['status']?.some((status) => ['archived', 'historical'].includes(status)));
	});
});
