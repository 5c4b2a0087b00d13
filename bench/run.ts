// `npm run bench`: builds this site and its peers from the same content, measures them side by side, and writes bench/RESULTS.md.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { readContent } from '../src/load/read-content.ts';
import { publishedCatalogue } from '../src/model/catalogue/published.ts';
import { CACHE } from './cache-folder.ts';
import { corpusFrom } from './corpus.ts';
import { firstScreen, SCREENS } from './first-screen.ts';
import { copiesOf } from './page-copies.ts';
import { paint, weigh } from './page-tasks.ts';
import { installedVersion, preparePeer } from './peer-folder.ts';
import { copyProject } from './project-copy.ts';
import { RESULTS, writeResults } from './results.ts';
import { runInfo } from './run-info.ts';
import { readSamples, takeSamples, writeSamples, type Samples, type Task } from './samples.ts';
import { QUERIES, search } from './search-tasks.ts';
import { BARE, BARE_WITH_ALL, distOf, OURS, PAGE_KINDS, PEERS, type PageKind, type Site } from './sites.ts';
import { brotli, serveStatic, type StaticServer } from './static-server.ts';
import { timed } from './timed-command.ts';
import { launchChromium, MODES } from './visitor.ts';

const { values: arg } = parseArgs({ options: { runs: { type: 'string', default: '5' }, resume: { type: 'boolean', default: false } } });
const runs = Number(arg.runs);
if (!Number.isInteger(runs) || runs < 1) {
	console.error(`--runs takes a number from 1; "${arg.runs}" is something else.`);
	process.exit(1);
}
/** Builds take longer than pages and vary less. */
const builds = Math.min(3, runs);

const unfinished = join(CACHE, 'bench.json');
const kept: Samples = (arg.resume ? unfinishedRun() : undefined) ?? { info: runInfo(runs, {}), samples: {}, failures: {} };

console.log('Content of this site and its peers');
const { content, problems } = readContent('.');
if (problems.length > 0) {
	console.error('The content has problems; "npm run check:content" lists them.');
	process.exit(1);
}
const catalogue = publishedCatalogue(content);
copyProject(OURS.folder);
kept.info.versions[OURS.name] = versionsOf(OURS, '.');
for (const peer of PEERS)
	try {
		preparePeer(peer, corpusFrom(catalogue, peer.optionLink), peer.folder);
		kept.info.versions[peer.name] = versionsOf(peer, peer.folder);
	} catch (error) {
		kept.failures[`build/${peer.id}`] = error instanceof Error ? error.message : String(error);
		console.error(`${peer.name} cannot be set up and is left out: ${kept.failures[`build/${peer.id}`] ?? ''}`);
	}
writeSamples(unfinished, kept);

console.log(`Builds, ${String(builds)} each`);
await takeSamples([...[OURS, ...PEERS].map(buildTask), copiesTask()], kept, unfinished);

const built = [OURS, ...PEERS].filter(({ id }) => (kept.samples[`build/${id}`] ?? []).length > 0);
if (!built.includes(OURS)) {
	console.error('This site cannot be built, so there is nothing to compare; "npm run build" shows why.');
	process.exit(1);
}
const servers = new Map<Site, StaticServer>();
for (const site of built) servers.set(site, await serveStatic(distOf(site)));
let browser = await launchChromium([...servers.values()]);
kept.info.versions['Chromium'] = `${browser.version()}, driven by Playwright ${installedVersion('.', '@playwright/test')}`;
try {
	const sizes = optionSizes();
	kept.samples['sizes/ours'] = sizes.map(({ bytes }) => ({ bytes }));
	const options = { option: sizes[Math.floor(sizes.length / 2)]?.id ?? '', longest: sizes.at(-1)?.id ?? '' };
	kept.info.facts = [
		`${String(catalogue.options.length)} options in ${String(catalogue.rows.length)} rows; of their pages ${options.option} is the median and ${options.longest} the longest`,
	];
	console.log(`Pages and searches, ${String(runs)} times each: ${kept.info.facts.join()}`);
	await takeSamples(pageTasks(options), kept, unfinished);
} finally {
	await browser.close();
	for (const server of servers.values()) server.close();
}
writeSamples(RESULTS.site, kept);
rmSync(unfinished);
await writeResults();

/** The samples of an interrupted run on the same commit; failed tasks are tried again. */
function unfinishedRun(): Samples | undefined {
	const earlier = readSamples(unfinished);
	if (earlier?.info.commit === runInfo(runs, {}).commit) return { ...earlier, failures: {} };
	console.log('There is no unfinished run of this commit to go on with, so this is a new one.');
	return undefined;
}

function versionsOf({ packages }: Site, folder: string): string {
	return packages.map((name) => `${name} ${installedVersion(folder, name)}`).join(', ');
}

function buildTask(site: Site): Task {
	return {
		id: `build/${site.id}`,
		most: builds,
		measure: async () => {
			for (const cache of site.caches) rmSync(join(site.folder, cache), { recursive: true, force: true });
			return { ...(await timed('npm', ['run', '--silent', 'build'], site.folder)) };
		},
	};
}

/** Bare Astro with the text of all pages of this site, which has been built. */
function copiesTask(): Task {
	const { id, most, measure } = buildTask(BARE_WITH_ALL);
	return {
		id,
		most,
		measure: async () => {
			preparePeer(BARE, copiesOf(distOf(OURS)), BARE_WITH_ALL.folder);
			return measure();
		},
	};
}

function pageTasks(options: { option: string; longest: string }): Task[] {
	const pathOf = (site: Site, kind: PageKind) => {
		if (kind === 'home') return '/';
		return kind === 'comparison' ? site.comparisonPath : site.optionPath(options[kind]);
	};
	const tasks = (most: number, of: (site: Site, server: StaticServer) => Omit<Task, 'most'>): Task[] =>
		[...servers].map(([site, server]) => ({ ...of(site, server), most }));
	// Weights first: after them every file is compressed, so that no time includes the server's work.
	return [
		...PAGE_KINDS.flatMap((kind) =>
			tasks(1, (site, server) => ({
				id: `weight/${kind}/${site.id}`,
				measure: async () => weigh(await alive(), server, pathOf(site, kind)),
			})),
		),
		...(['laptop', 'phone'] as const satisfies (keyof typeof SCREENS)[]).map((screen): Task => {
			const file = join(distOf(OURS), OURS.optionPath(options.longest), 'index.html');
			return { id: `first-screen/${screen}/ours`, most: 1, measure: async () => firstScreen(await alive(), readFileSync(file), screen) };
		}),
		...MODES.flatMap((mode) => [
			...PAGE_KINDS.flatMap((kind) =>
				tasks(runs, (site, server) => ({
					id: `paint/${kind}/${mode}/${site.id}`,
					measure: async () => paint(await alive(), server, mode, pathOf(site, kind)),
				})),
			),
			...(['name', 'text'] as const satisfies (keyof typeof QUERIES)[]).flatMap((query) =>
				tasks(runs, (site, server) => ({
					id: `search/${query}/${mode}/${site.id}`,
					measure: async () => search(await alive(), server, mode, pathOf(site, 'option'), site.search, QUERIES[query]),
				})),
			),
		]),
	];
}

/** The browser, or a new one where it has crashed. */
async function alive(): Promise<Browser> {
	if (!browser.isConnected()) browser = await launchChromium([...servers.values()]);
	return browser;
}

/** The option pages of this site by their compressed size, smallest first. */
function optionSizes(): { id: string; bytes: number }[] {
	const folder = join(distOf(OURS), 'options');
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => ({ id: name, bytes: brotli(readFileSync(join(folder, name, 'index.html'))).length }))
		.sort((a, b) => a.bytes - b.bytes);
}
