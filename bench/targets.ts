import { BUDGETS } from './budgets.ts';
import { figure, type Samples } from './samples.ts';
import type { Site } from './sites.ts';
import { sum } from './statistics.ts';
import { bytes, milliseconds, ratio, seconds, shift } from './units.ts';

/** A target of this site. */
export interface Target {
	/** The measured figure, and its limit. */
	name: string;
	limit: string;
	/** `undefined` where it has not been measured. */
	measured: { words: string; met: boolean } | undefined;
}

/** The targets for pages, search and the build at the real size. */
export function siteTargets(samples: Samples): Target[] {
	const ours = (task: string, name: string) => figure(samples, `${task}/ours`, name)?.median;
	const beside = (task: string, name: string, peer: Site['id']) =>
		quotient(ours(task, name), figure(samples, `${task}/${peer}`, name)?.median);
	const script = (kind: string) => total(ours(`weight/${kind}`, 'scriptFiles'), ours(`weight/${kind}`, 'inlineScript'));
	const early = (screen: string) => ['name', 'stamp', 'glance'].map((part) => ours(`first-screen/${screen}`, part));
	return [
		atMost('Median option page: HTML with its styles, brotli', median(samples), BUDGETS.medianOption, bytes),
		atMost('Longest option page: the same', ours('weight/longest', 'html'), BUDGETS.longestOption, bytes),
		...['laptop', 'phone'].map((screen) => firstScreenTarget(screen, early(screen))),
		atMost('Option page: all script before search is opened', script('option'), BUDGETS.optionScript, bytes),
		atMost('Option page: web fonts', ours('weight/option', 'fonts'), 0, bytes),
		atMost('Option page: LCP on the link', ours('paint/option/link', 'lcp'), 800, milliseconds),
		atMost('Option page: LCP on the link beside Starlight’s', beside('paint/option/link', 'lcp', 'starlight'), 0.8, ratio),
		...['option', 'longest', 'comparison', 'home'].map((kind) =>
			atMost(`${pageName(kind)}: layout shift on the link`, ours(`paint/${kind}/link`, 'cls'), 0, shift),
		),
		atMost('Comparison: HTML and script', total(ours('weight/comparison', 'html'), script('comparison')), BUDGETS.comparison, bytes),
		atMost('Comparison: script', script('comparison'), BUDGETS.comparisonScript, bytes),
		atMost('Comparison: LCP on the link beside Starlight’s', beside('paint/comparison/link', 'lcp', 'starlight'), 0.9, ratio),
		atMost('Search by name: from opening to the hit, on the link', ours('search/name/link', 'fromOpening'), 400, milliseconds),
		atMost('Search in the text: from opening to a hit, on the link', ours('search/text/link', 'fromOpening'), 1700, milliseconds),
		atMost('Search in the text: bytes', ours('search/text/link', 'bytes'), 140_000, bytes),
		atMost('Build beside bare Astro’s of the same pages', beside('build', 'wall', 'astro-all'), 1.5, ratio),
	];
}

/** The targets for builds of synthetic content. */
export function scaleTargets(samples: Samples): Target[] {
	const of = (size: number, site: string, name: string) => figure(samples, `build/${String(size)}/${site}`, name)?.median;
	const growth = quotient(of(5000, 'ours', 'cpu'), of(1000, 'ours', 'cpu'));
	return [
		atMost('Build of 1,000 options: time', of(1000, 'ours', 'wall'), 30, seconds),
		atMost('Build of 1,000 options: memory', of(1000, 'ours', 'memory'), 2000, (megabytes) => `${String(Math.round(megabytes))} MB`),
		atMost('Build of 1,000 options beside bare Astro', quotient(of(1000, 'ours', 'wall'), of(1000, 'astro-bare', 'wall')), 1.5, ratio),
		atMost('Processor time of 5,000 options beside 1,000', growth, 5, ratio),
		{
			name: 'Build of 5,000 options',
			limit: 'finishes',
			measured: samples.failures['build/5000/ours']
				? { words: 'failed', met: false }
				: (samples.samples['build/5000/ours'] ?? []).length > 0
					? { words: 'finished', met: true }
					: undefined,
		},
	];
}

/** The name of a kind of page in tables. */
export function pageName(kind: string): string {
	const names: Readonly<Record<string, string>> = {
		option: 'Option page',
		longest: 'Longest option page',
		comparison: 'Comparison',
		home: 'Home',
	};
	return names[kind] ?? kind;
}

function atMost(name: string, measured: number | undefined, limit: number, words: (value: number) => string): Target {
	return {
		name,
		limit: limit === 0 ? 'none' : `at most ${words(limit)}`,
		measured:
			measured === undefined ? undefined : { words: measured === 0 && limit === 0 ? 'none' : words(measured), met: measured <= limit },
	};
}

function firstScreenTarget(screen: string, parts: readonly (number | undefined)[]): Target {
	const known = parts.flatMap((part) => part ?? []);
	return {
		name: `Longest option page, ${screen}: name, stamp and facts at a glance in the first ${bytes(BUDGETS.firstRoundTrip)}`,
		limit: 'all three',
		measured:
			known.length === parts.length
				? { words: `${String(sum(known))} of ${String(parts.length)}`, met: sum(known) === parts.length }
				: undefined,
	};
}

function median(samples: Samples): number | undefined {
	return figure(samples, 'sizes/ours', 'bytes')?.median;
}

function total(...numbers: (number | undefined)[]): number | undefined {
	const known = numbers.flatMap((number) => number ?? []);
	return known.length === numbers.length ? sum(known) : undefined;
}

function quotient(one: number | undefined, other: number | undefined): number | undefined {
	return one === undefined || other === undefined || other === 0 ? undefined : one / other;
}
