import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RunInfo } from './run-info.ts';
import { spreadOf, type Spread } from './statistics.ts';

/** The result of one measurement, by the names of its figures. */
export type Sample = Readonly<Record<string, number>>;

/** A measurement that can be repeated. */
export interface Task {
	/** Its name: `paint/option/link/ours`. */
	id: string;
	/** The most samples to take; weights are the same each time and need one. */
	most: number;
	measure: () => Promise<Sample>;
}

/** Everything that a run has measured. */
export interface Samples {
	info: RunInfo;
	samples: Record<string, Sample[]>;
	/** The tasks that failed, and why. */
	failures: Record<string, string>;
}

/** The samples of one figure of one task. */
export function figure({ samples }: Samples, task: string, name: string): Spread | undefined {
	return spreadOf((samples[task] ?? []).flatMap((sample) => sample[name] ?? []));
}

/** Samples read from a file, or none if there is no such file. */
export function readSamples(file: string): Samples | undefined {
	// Only `writeSamples` writes these files.
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Samples) : undefined;
}

/** Writes samples to a file, in place of what is there; its folder is made if it is missing. */
export function writeSamples(file: string, samples: Samples): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(samples, null, '\t')}\n`);
}

/**
 * Takes samples in rounds, one of each task per round, so that a busy minute of the machine affects all tasks alike. Each sample is written
 * to a file at once and survives a crash. Each is tried twice; a task without any sample is left out of later rounds.
 */
export async function takeSamples(tasks: readonly Task[], kept: Samples, file: string): Promise<void> {
	const rounds = Math.max(...tasks.map(({ most }) => most));
	for (let round = 0; round < rounds; round++) {
		for (const { id, most, measure } of tasks) {
			const have = (kept.samples[id] ??= []);
			const hopeless = have.length === 0 && kept.failures[id] !== undefined;
			if (have.length > round || round >= most || hopeless) continue;
			const sample = await measure()
				.catch(measure)
				.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
			if (sample instanceof Error) {
				kept.failures[id] = sample.message.split('\n').slice(0, 3).join(' ');
				console.error(`  ${id} could not be measured: ${sample.message}`);
			} else {
				have.push(sample);
				console.log(`  ${String(round + 1)}/${String(rounds)} ${id} ${wordsOf(sample)}`);
			}
			writeSamples(file, kept);
		}
	}
}

function wordsOf(sample: Sample): string {
	return Object.entries(sample)
		.map(([name, number]) => `${name} ${String(Math.round(number * 1000) / 1000)}`)
		.join(', ');
}
