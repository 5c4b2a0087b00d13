import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { LighthouseRun } from './lighthouse-run.ts';
import { reportOf } from './report.ts';
import { readSamples } from './samples.ts';

/** The last results of each command; the report is made of all three. */
export const RESULTS = {
	site: 'bench/results/site.json',
	scale: 'bench/results/scale.json',
	lighthouse: 'bench/results/lighthouse.json',
} as const;

const REPORT = 'bench/RESULTS.md';

/** Writes the report of everything that has been measured so far. */
export async function writeResults(): Promise<void> {
	const report = reportOf({ site: readSamples(RESULTS.site), scale: readSamples(RESULTS.scale), lighthouse: readLighthouse() });
	writeFileSync(REPORT, await format(report, { ...(await resolveConfig(REPORT)), parser: 'markdown' }));
	console.log(`The figures are in ${REPORT}.`);
}

function readLighthouse(): LighthouseRun | undefined {
	// Only `npm run bench:lighthouse` writes this file.
	return existsSync(RESULTS.lighthouse) ? (JSON.parse(readFileSync(RESULTS.lighthouse, 'utf8')) as LighthouseRun) : undefined;
}
