import type { LighthouseRun } from './lighthouse-run.ts';
import type { RunInfo } from './run-info.ts';
import { table } from './markdown.ts';
import { figure, type Samples } from './samples.ts';
import { BARE_WITH_ALL, OURS, PAGE_KINDS, PEERS } from './sites.ts';
import { LINK } from './slow-link.ts';
import { pageName, scaleTargets, siteTargets, type Target } from './targets.ts';
import { ratio } from './units.ts';
import { SLOWDOWN } from './visitor.ts';

const SITES = [OURS, ...PEERS];
const NOTHING = '–';

/** The data of each part of the report; parts that have not been run are left out. */
export interface Parts {
	site: Samples | undefined;
	scale: Samples | undefined;
	lighthouse: LighthouseRun | undefined;
}

/** All figures as Markdown. */
export function reportOf({ site, scale, lighthouse }: Parts): string {
	return [
		'# What was measured',
		'Written by `npm run bench`, `npm run bench:build` and `npm run bench:lighthouse`; [README.md](README.md) says how. Do not edit it: run them again.',
		'Every time is a median, with its range in brackets. kB are 1,000 bytes. On a machine that does other work at the same time compare within a table, never across runs.',
		...(site ? siteParts(site) : []),
		...(scale ? scaleParts(scale) : []),
		...(lighthouse ? lighthouseParts(lighthouse) : []),
		'## What is not measured',
		list([
			'Real networks and phones: the link and the slow processor are models, and nothing is ever lost on the way.',
			'Hosts: the server is on the same machine, answers at once and sends everything as brotli of the highest quality.',
			'Second visits, which a browser’s cache makes faster than any of these.',
			'Browsers other than Chromium.',
			'How the comparison filters; `npm run bench:filter` measures that.',
		]),
	].join('\n\n');
}

function siteParts(samples: Samples): string[] {
	return [
		'## This site compared with its peers',
		infoList(samples.info),
		'The peers show the same content in their default themes: every option’s page with its prose and all its cells, the comparison as one table of all rows, and a home page. This site has its other pages beside these.',
		`On the *link* a round trip takes ${String(LINK.roundTrip)} ms, ${String(LINK.down / 1e6)} Mbit/s arrive, TCP starts slowly, and the processor has a ${String(SLOWDOWN)}th of its speed; on *loopback* there is none of that. Under “this site” stands its figure divided by the line’s.`,
		'### Targets',
		targetTable(siteTargets(samples)),
		...PAGE_KINDS.flatMap((kind) => [
			`### ${pageName(kind)}`,
			weightTable(samples, `weight/${kind}`),
			paintTable(samples, `paint/${kind}`),
		]),
		'### First screen of the longest option page',
		firstScreenTable(samples),
		'### Search',
		'From opening it on the option page and typing at once to the first hit in sight. By name the hit has to lead to the option that was typed; in the text the word stands in no name.',
		searchTable(samples, 'name', 'By name'),
		searchTable(samples, 'text', 'In the text'),
		'### Build',
		'Nothing cached by the generators, the packages installed. The peers have the pages named above; the last of them has a plain copy of every page of this site, which also checks its content, writes data and stamps, and draws a link preview of each page in its first build alone.',
		buildTable(samples, 'build'),
		...failureParts(samples),
	];
}

function scaleParts(samples: Samples): string[] {
	return [
		'## Builds of made content',
		infoList(samples.info),
		'Options made of the real ones: new ids and names, a third of the cells from others, and each section of the page from any of them. The peer shows the same pages and nothing else, without any design; link previews are left out.',
		targetTable(scaleTargets(samples)),
		...[1000, 5000].flatMap((size) => [`### ${size.toLocaleString('en')} options`, buildTable(samples, `build/${String(size)}`)]),
		...failureParts(samples),
	];
}

function lighthouseParts({ info, pages }: LighthouseRun): string[] {
	return [
		'## Lighthouse',
		infoList(info),
		'One run for each kind of page in each theme, as on a phone, with Lighthouse’s own simulated throttling.',
		table(
			['page', 'theme', 'performance', 'accessibility', 'best practices', 'audits below 100 in the last two'],
			pages.map(({ kind, theme, scores, below }) => [
				kind,
				theme,
				...(scores ? [scores.performance, scores.accessibility, scores.bestPractices].map(String) : [NOTHING, NOTHING, NOTHING]),
				below.join(', '),
			]),
		),
	];
}

function infoList({ started, commit, machine, load, versions, runs, facts }: RunInfo): string {
	return list([
		`${started.slice(0, 16).replace('T', ' ')} UTC, at commit ${commit}; ${String(runs)} ${runs === 1 ? 'run' : 'runs'} of everything that is timed`,
		`${machine}; ${load.toFixed(1)} processes at work when it began`,
		...facts,
		...Object.entries(versions).map(([name, version]) => `${name}: ${version}`),
	]);
}

function targetTable(targets: readonly Target[]): string {
	return table(
		['target', 'limit', 'measured', 'met'],
		targets.map(({ name, limit, measured }) => [
			name,
			limit,
			measured?.words ?? NOTHING,
			measured === undefined ? 'not measured' : measured.met ? 'yes' : '**no**',
		]),
	);
}

function weightTable(samples: Samples, task: string): string {
	const kilobytes = (id: string, name: string) => {
		const spread = figure(samples, `${task}/${id}`, name);
		return spread ? (spread.median / 1000).toFixed(1) : NOTHING;
	};
	return table(
		[
			'site',
			'HTML kB',
			'CSS',
			'script files',
			'inline script',
			'fonts',
			'all kB',
			'requests',
			'prefetched kB',
			'elements',
			'this site: bytes',
		],
		SITES.map(({ id, name }) => [
			name,
			...['html', 'css', 'scriptFiles', 'inlineScript', 'fonts', 'total'].map((part) => kilobytes(id, part)),
			plainFigure(samples, `${task}/${id}`, 'requests'),
			kilobytes(id, 'prefetched'),
			plainFigure(samples, `${task}/${id}`, 'elements'),
			besides(samples, task, id, 'total'),
		]),
	);
}

function paintTable(samples: Samples, task: string): string {
	return table(
		['site', 'FCP link, ms', 'LCP link', 'TBT link', 'CLS link', 'FCP loopback', 'LCP loopback', 'this site: LCP link', 'LCP loopback'],
		SITES.map(({ id, name }) => [
			name,
			...['fcp', 'lcp', 'tbt'].map((part) => spreadWords(samples, `${task}/link/${id}`, part)),
			spreadWords(samples, `${task}/link/${id}`, 'cls', 3),
			...['fcp', 'lcp'].map((part) => spreadWords(samples, `${task}/loopback/${id}`, part)),
			besides(samples, `${task}/link`, id, 'lcp'),
			besides(samples, `${task}/loopback`, id, 'lcp'),
		]),
	);
}

function firstScreenTable(samples: Samples): string {
	const whole = (number: string) => (number === '1' ? 'whole' : 'not whole');
	return table(
		['screen', 'pieces of text in sight', 'of them in the first round trip', 'name', 'stamp', 'facts at a glance'],
		(['laptop', 'phone'] as const).map((screen) => {
			const part = (name: string) => plainFigure(samples, `first-screen/${screen}/ours`, name);
			return [screen, part('texts'), part('early'), whole(part('name')), whole(part('stamp')), whole(part('glance'))];
		}),
	);
}

function searchTable(samples: Samples, query: string, name: string): string {
	return table(
		[
			name,
			'kB',
			'requests',
			'from opening, link, ms',
			'from typing, link',
			'from opening, loopback',
			'from typing, loopback',
			'this site: from opening, link',
		],
		SITES.map(({ id, name: site }) => {
			const [link, loopback] = [`search/${query}/link/${id}`, `search/${query}/loopback/${id}`];
			const weight = figure(samples, link, 'bytes');
			return [
				site,
				weight ? (weight.median / 1000).toFixed(1) : NOTHING,
				plainFigure(samples, link, 'requests'),
				spreadWords(samples, link, 'fromOpening'),
				spreadWords(samples, link, 'fromTyping'),
				spreadWords(samples, loopback, 'fromOpening'),
				spreadWords(samples, loopback, 'fromTyping'),
				besides(samples, `search/${query}/link`, id, 'fromOpening'),
			];
		}),
	);
}

function buildTable(samples: Samples, task: string): string {
	return table(
		['site', 'wall, s', 'processor, s', 'memory, MB', 'this site: wall', 'processor'],
		[...SITES, BARE_WITH_ALL]
			.filter(({ id }) => (samples.samples[`${task}/${id}`] ?? []).length > 0)
			.map(({ id, name }) => [
				name,
				spreadWords(samples, `${task}/${id}`, 'wall', 1),
				spreadWords(samples, `${task}/${id}`, 'cpu', 1),
				spreadWords(samples, `${task}/${id}`, 'memory'),
				besides(samples, task, id, 'wall'),
				besides(samples, task, id, 'cpu'),
			]),
	);
}

function failureParts({ failures }: Samples): string[] {
	const lines = Object.entries(failures).map(([task, reason]) => `\`${task}\`: ${reason}`);
	return lines.length > 0 ? ['### Could not be measured', list(lines)] : [];
}

function spreadWords(samples: Samples, task: string, name: string, digits = 0): string {
	const spread = figure(samples, task, name);
	if (!spread) return NOTHING;
	const number = (value: number) => String(Number(value.toFixed(digits)));
	const range = [spread.least, spread.most].map(number).join('–');
	return spread.least === spread.most ? number(spread.median) : `${number(spread.median)} (${range})`;
}

function plainFigure(samples: Samples, task: string, name: string): string {
	const spread = figure(samples, task, name);
	return spread ? String(Math.round(spread.median)) : NOTHING;
}

/** This site's figure divided by another's. */
function besides(samples: Samples, task: string, id: string, name: string): string {
	const [ours, theirs] = [figure(samples, `${task}/ours`, name), figure(samples, `${task}/${id}`, name)];
	return id === 'ours' || !ours || !theirs || theirs.median === 0 ? '' : ratio(ours.median / theirs.median);
}

function list(lines: readonly string[]): string {
	return lines.map((line) => `- ${line}`).join('\n');
}
