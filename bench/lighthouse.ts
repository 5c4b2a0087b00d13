// `npm run bench:lighthouse`: accessibility, best practices and performance of every kind of page, light and dark.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findWholeChromium } from '../scripts/find-chromium.ts';
import { builtSite } from '../tests/built-site.ts';
import { CACHE } from './cache-folder.ts';
import type { LighthousePage, LighthouseRun } from './lighthouse-run.ts';
import { installedVersion, installInto } from './peer-folder.ts';
import { copyProject } from './project-copy.ts';
import { RESULTS, writeResults } from './results.ts';
import { runInfo } from './run-info.ts';
import { distOf, OURS } from './sites.ts';
import { serveStatic } from './static-server.ts';
import { timed } from './timed-command.ts';

/** The parts of Lighthouse and its launcher that are used. They are installed apart from the project, so their types are not here. */
interface Audit {
	id: string;
	score: number | null;
	scoreDisplayMode: string;
}
interface Category {
	score: number | null;
	auditRefs: { id: string; weight: number }[];
}
type Lighthouse = (
	url: string,
	options: object,
) => Promise<
	{ lhr: { audits: Record<string, Audit>; categories: Record<string, Category>; runtimeError?: { message: string } } } | undefined
>;
type Launch = (options: object) => Promise<{ port: number; kill: () => void }>;

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const THEMES = ['light', 'dark'] as const;
const { KINDS } = builtSite('.');

const { values: arg } = parseArgs({ options: { resume: { type: 'boolean', default: false } } });
const unfinished = join(CACHE, 'lighthouse.json');

const folder = join(CACHE, 'lighthouse');
installInto(folder, 'bench/lighthouse');
const { default: lighthouse } = (await load('lighthouse', 'core/index.js')) as { default: Lighthouse };
const { launch } = (await load('chrome-launcher', 'dist/index.js')) as { launch: Launch };

console.log('Building the site');
copyProject(OURS.folder);
await timed('npm', ['run', '--silent', 'build'], OURS.folder);
const server = await serveStatic(distOf(OURS));
const { info, pages } = (arg.resume ? unfinishedRun() : undefined) ?? newRun();
try {
	for (const theme of THEMES) {
		const chrome = await launch({ chromePath: findWholeChromium(), chromeFlags: flags(theme) });
		try {
			for (const { kind, path } of KINDS) {
				if (pages.some((page) => page.kind === kind && page.theme === theme)) continue;
				const page = await audited(kind, path, theme, chrome.port);
				pages.push(page);
				write(unfinished, { info, pages });
				const { scores, below } = page;
				console.log(`  ${kind}, ${theme}: ${scores ? Object.values(scores).join(' ') : 'failed'} ${below.join(', ')}`);
			}
		} finally {
			chrome.kill();
		}
	}
} finally {
	server.close();
}
pages.sort((one, other) => placeOf(one) - placeOf(other));
write(RESULTS.lighthouse, { info, pages });
rmSync(unfinished);
await writeResults();

function newRun(): LighthouseRun {
	return { info: runInfo(1, { Lighthouse: installedVersion(folder, 'lighthouse') }), pages: [] };
}

/** The results of an interrupted run on the same commit; pages on which Lighthouse failed are tried again. */
function unfinishedRun(): LighthouseRun | undefined {
	// Only `write` writes this file.
	const earlier = existsSync(unfinished) ? (JSON.parse(readFileSync(unfinished, 'utf8')) as LighthouseRun) : undefined;
	if (earlier?.info.commit === newRun().info.commit) return { ...earlier, pages: earlier.pages.filter(({ scores }) => scores !== null) };
	console.log('There is no unfinished run of this commit to go on with, so this is a new one.');
	return undefined;
}

function write(file: string, run: LighthouseRun): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(run, null, '\t')}\n`);
}

/** A module of a package that is installed apart. It gets a path, since it cannot be resolved from here. */
async function load(name: string, file: string): Promise<unknown> {
	return import(pathToFileURL(join(folder, 'node_modules', name, file)).href);
}

function flags(theme: (typeof THEMES)[number]): string[] {
	return [
		'--headless=new',
		'--disable-gpu',
		'--disable-quic',
		'--disable-background-networking',
		'--disable-component-update',
		server.trust,
		// The preferred colour scheme: 0 is dark, 1 is light.
		`--blink-settings=preferredColorScheme=${theme === 'dark' ? '0' : '1'}`,
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	];
}

async function audited(kind: string, path: string, theme: (typeof THEMES)[number], port: number): Promise<LighthousePage> {
	try {
		const result = await lighthouse(`https://localhost:${String(server.port)}${path}`, {
			port,
			output: 'json',
			logLevel: 'error',
			onlyCategories: CATEGORIES,
		});
		if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message ?? 'Lighthouse said nothing.');
		const { audits, categories } = result.lhr;
		const [performance = 0, accessibility = 0, bestPractices = 0] = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
		const weighty = ['accessibility', 'best-practices'].flatMap((id) =>
			(categories[id]?.auditRefs ?? []).filter(({ weight }) => weight > 0),
		);
		return {
			kind,
			theme,
			scores: { performance, accessibility, bestPractices },
			below: weighty.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 1),
		};
	} catch (error) {
		return { kind, theme, scores: null, below: [error instanceof Error ? error.message : String(error)] };
	}
}

/** Both themes of a page come together. */
function placeOf({ kind, theme }: LighthousePage): number {
	return KINDS.findIndex((page) => page.kind === kind) * THEMES.length + THEMES.indexOf(theme);
}
