// `npm run bench:build`: builds this site and a bare one with 1,000 and 5,000 synthetic options, each once, and reports time and memory.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/load/read-content.ts';
import { publishedCatalogue } from '../src/model/catalogue/published.ts';
import { CACHE } from './cache-folder.ts';
import { corpusFrom } from './corpus.ts';
import { installedVersion, preparePeer } from './peer-folder.ts';
import { copyProject } from './project-copy.ts';
import { RESULTS, writeResults } from './results.ts';
import { runInfo } from './run-info.ts';
import { takeSamples, writeSamples, type Sample, type Samples, type Task } from './samples.ts';
import { BARE, OURS } from './sites.ts';
import { syntheticOptions, tiedCriteria } from './synthetic-content.ts';
import { timed } from './timed-command.ts';

const { values: arg } = parseArgs({ options: { sizes: { type: 'string', default: '1000,5000' } } });
const sizes = arg.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
	console.error(`--sizes takes numbers of options with commas between them, like 1000,5000; "${arg.sizes}" is something else.`);
	process.exit(1);
}

/** Megabytes of heap for both sites: only this bench builds thousands of options. */
const HEAP = '--max-old-space-size=12000';
/** The project with the synthetic content; both sites are built from it. */
const SCALED = join(CACHE, 'scale');

const { content } = readContent('.');
const tasks = sizes.flatMap((size): Task[] => [
	{ id: `build/${String(size)}/ours`, most: 1, measure: () => buildOurs(size) },
	{ id: `build/${String(size)}/${BARE.id}`, most: 1, measure: () => buildBare(size) },
]);
const kept: Samples = { info: runInfo(1, { [OURS.name]: `astro ${installedVersion('.', 'astro')}` }), samples: {}, failures: {} };
await takeSamples(tasks, kept, join(CACHE, 'scale.json'));
writeSamples(RESULTS.scale, kept);
await writeResults();

async function buildOurs(size: number): Promise<Sample> {
	copyScaled(size);
	return buildCold(SCALED, OURS.caches);
}

async function buildBare(size: number): Promise<Sample> {
	copyScaled(size);
	const folder = join(CACHE, 'scale-bare');
	preparePeer(BARE, corpusFrom(publishedCatalogue(readContent(SCALED).content), BARE.optionLink), folder);
	return buildCold(folder, BARE.caches);
}

/** A copy of the project with a given number of options. */
function copyScaled(size: number): void {
	copyProject(SCALED, syntheticOptions(content.options, Math.max(0, size - content.options.length), tiedCriteria(content.criteria)));
}

/**
 * Builds once without caches and without link previews, which the peer does not have. Removes the built site: five thousand pages are more
 * than a gigabyte.
 */
async function buildCold(folder: string, caches: readonly string[]): Promise<Sample> {
	const clean = () => {
		for (const cache of caches) rmSync(join(folder, cache), { recursive: true, force: true });
	};
	clean();
	try {
		return { ...(await timed('npm', ['run', '--silent', 'build'], folder, { WITHOUT_PREVIEWS: '1', NODE_OPTIONS: HEAP })) };
	} finally {
		clean();
	}
}
