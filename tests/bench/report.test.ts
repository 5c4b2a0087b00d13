import { expect, test } from 'vitest';
import { reportOf } from '../../bench/report.ts';
import type { Sample, Samples } from '../../bench/samples.ts';

function samplesOf(samples: Record<string, Sample[]>, failures: Record<string, string> = {}): Samples {
	const info = { started: '2026-11-20T12:00:00Z', commit: 'abc1234', machine: 'a machine', load: 0.1, versions: {}, runs: 3, facts: [] };
	return { info, samples, failures };
}

/** The cells of the first line of a report that begins with a cell. */
function lineOf(report: string, first: string, after = ''): string[] {
	const line = report
		.slice(report.indexOf(after))
		.split('\n')
		.find((candidate) => candidate.startsWith(`| ${first} |`));
	return line?.split('|').map((cell) => cell.trim()) ?? [];
}

const site = samplesOf(
	{
		'sizes/ours': [{ bytes: 14_000 }, { bytes: 14_600 }, { bytes: 19_000 }],
		'paint/option/link/ours': [{ lcp: 700 }, { lcp: 820 }, { lcp: 900 }],
		'paint/option/link/starlight': [{ lcp: 1000 }, { lcp: 1100 }, { lcp: 1200 }],
	},
	{ 'build/vitepress': 'npm could not install it.' },
);
const report = reportOf({ site, scale: undefined, lighthouse: undefined });

test('meets a target at its limit and misses it beyond', () => {
	expect(lineOf(report, 'Median option page: HTML with its styles, brotli')).toContain('yes');
	expect(lineOf(report, 'Option page: LCP on the link')).toEqual([
		'',
		'Option page: LCP on the link',
		'at most 800 ms',
		'820 ms',
		'**no**',
		'',
	]);
});

test('compares with a peer by the quotient of the medians', () => {
	expect(lineOf(report, 'Option page: LCP on the link beside Starlight’s')).toContain('0.75x');
});

test('names missing measurements, and failures with their reason', () => {
	expect(lineOf(report, 'Search in the text: bytes')).toContain('not measured');
	expect(report).toContain('`build/vitepress`: npm could not install it.');
});

test('shows times with their range', () => {
	expect(lineOf(report, 'Starlight', 'FCP link')).toContain('1100 (1000–1200)');
});

test('leaves out parts that were not run', () => {
	expect(report).not.toContain('Lighthouse\n');
	const scale = samplesOf({
		'build/1000/ours': [{ wall: 20, cpu: 25, memory: 1500 }],
		'build/5000/ours': [{ wall: 99, cpu: 150, memory: 4000 }],
	});
	const scaled = reportOf({ site: undefined, scale, lighthouse: undefined });
	expect(scaled).not.toContain('beside its peers');
	expect(lineOf(scaled, 'Processor time of 5,000 options beside 1,000')).toEqual(expect.arrayContaining(['6.00x', '**no**']));
	expect(lineOf(scaled, 'Build of 5,000 options')).toEqual(expect.arrayContaining(['finished', 'yes']));
});
