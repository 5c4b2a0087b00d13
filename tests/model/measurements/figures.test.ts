import { describe, expect, test } from 'vitest';
import { bytesInWords, disturbance, figureOf, timeInWords } from '../../../src/model/measurements/figures.ts';
import type { Figures, Measurement } from '../../../src/schema/measurement.ts';
import { measurement, target } from '../../fixtures/measurement.ts';

function figures(change: Partial<Figures> = {}): Figures {
	return {
		installed: { bytes: 4_000_000, files: 20 },
		first: { ms: [900, 1000, 1100], peakKb: [50_000] },
		warm: { ms: [190, 200, 210], peakKb: [40_000, 40_000] },
		taken: [],
		...change,
	};
}

/** A measurement that started, compared with a virtual environment half as large and as slow. */
function measured(change: Partial<Measurement> = {}, own: Partial<Figures> = {}): Measurement {
	const baseline = figures({
		installed: { bytes: 2_000_000, files: 10 },
		first: { ms: [500], peakKb: [1] },
		warm: { ms: [100], peakKb: [20_000] },
	});
	return { ...measurement(), reference: { target: 'all', figures: figures(own) }, baseline, ...change };
}

describe('a figure', () => {
	test('of size, start and memory sorts by its ratio in per cent and says both', () => {
		const one = measured();
		expect(figureOf('installed', one)).toEqual({ value: '200', words: '2× (4 MB)', note: '20 files.' });
		expect(figureOf('first', one)).toEqual({ value: '200', words: '2× (1 s)', note: 'Half of them took 950 ms to 1.1 s.' });
		expect(figureOf('warm', one)).toEqual({ value: '200', words: '2× (200 ms)', note: 'Half of them took 195 ms to 205 ms.' });
		expect(figureOf('memory', one)).toEqual({ value: '200', words: '2× (41 MB)' });
	});

	test('that has nothing to be compared with is shown, and does not sort', () => {
		const alone = measured();
		delete alone.baseline;
		expect(figureOf('warm', alone)).toEqual({ words: '200 ms', note: 'Half of them took 195 ms to 205 ms.' });
	});

	test('of what is installed is that of what was handed over where nothing is installed', () => {
		expect(figureOf('installed', measured({ shipped: { bytes: 1_000_000, files: 1 } }, { installed: { bytes: 0, files: 0 } }))).toEqual({
			value: '50',
			words: '0.5× (1 MB)',
			note: '1 file.',
		});
	});

	test('is not there where the program did not start', () => {
		for (const figure of ['installed', 'first', 'warm', 'memory', 'glibc', 'left'] as const)
			expect(figureOf(figure, measurement()), figure).toBeUndefined();
	});

	test('counts the targets in which the program starts', () => {
		const targets = {
			one: { target: target(), starts: true },
			other: { target: target(), starts: false },
			'other-offline': { target: target(), starts: false },
		};
		expect(figureOf('targets', measurement(targets))).toEqual({ value: '1', words: '1 of 2 targets' });
	});

	test('of two builds says whether they are the same, and which files are not', () => {
		expect(figureOf('identical', measurement())).toEqual({ value: 'yes', words: 'Yes' });
		const builds = { seconds: [1, 1], digests: ['a', 'b'], differ: ['a', 'b', 'c', 'd'] };
		expect(figureOf('identical', { ...measurement(), builds })).toEqual({
			value: 'no',
			words: 'No',
			note: 'Different: a, b, c and 1 more.',
		});
		expect(figureOf('identical', { ...measurement(), builds: { seconds: [], digests: [], differ: [] } })).toBeUndefined();
	});

	test('of what is left names some of it', () => {
		expect(figureOf('left', measured({}, { left: [] }))).toEqual({ value: '0', words: 'Nothing' });
		expect(figureOf('left', measured({}, { left: ['var/log'] }))).toEqual({ value: '1', words: '1 file or folder', note: '/var/log' });
	});

	test('of glibc says the oldest that will do', () => {
		expect(figureOf('glibc', measured({}, { glibc: '2.17' }))).toEqual({ value: '2.17', words: '2.17 or newer' });
		expect(figureOf('glibc', measured())).toMatchObject({ value: 'none' });
	});

	test('of a scan counts what was found and names the scanner', () => {
		const scan = { tool: 'scan 1', packages: [{ name: 'numpy', version: '2', type: 'python' }] };
		expect(figureOf('scanned', { ...measurement(), scan })).toEqual({ value: '1', words: '1 package', note: 'By scan 1: numpy.' });
		expect(figureOf('scanned', { ...measurement(), scan: { ...scan, packages: [] } })).toMatchObject({ value: '0', words: 'None' });
		expect(figureOf('scanned', measurement())).toBeUndefined();
	});
});

test.each([
	[undefined, 'not recorded'],
	[2, 'quiet'],
	[2.1, 'busy'],
])('a load of %s on two cores is %s', (load, word) => {
	const { machine } = measurement();
	expect(disturbance({ machine: { ...machine, ...(load === undefined ? {} : { load }) } })).toBe(word);
});

test.each([
	[999, '999 B'],
	[8_012, '8 kB'],
	[18_289_785, '18 MB'],
	[123_456_789, '123 MB'],
])('%d bytes are %s', (bytes, words) => {
	expect(bytesInWords(bytes)).toBe(words);
});

test.each([
	[17.4, '17 ms'],
	[1240, '1.2 s'],
])('%d milliseconds are %s', (ms, words) => {
	expect(timeInWords(ms)).toBe(words);
});
