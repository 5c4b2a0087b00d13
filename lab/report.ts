import Table from 'cli-table3';
import type { RecipeEntry } from '../src/load/recipes.ts';
import { derivedOutcomes } from '../src/model/measurements/derived-outcomes.ts';
import { quartilesOf, ratioOfMedians } from '../src/model/measurements/statistics.ts';
import { PROBED_LAYERS, type Measurement } from '../src/schema/measurement.ts';
import { TARGETS } from './targets/targets.ts';

const PLAIN = { style: { head: [], border: [], compact: true } };

/** One line for a recipe that has been measured. */
export function resultLine(measurement: Measurement): string {
	const results = Object.values(measurement.targets);
	const parts = [
		`starts in ${String(results.filter(({ starts }) => starts).length)} of ${String(results.length)} targets`,
		`${(measurement.shipped.bytes / 1e6).toFixed(1)} MB`,
	];
	const warm = quartilesOf(measurement.reference?.figures.warm.ms ?? []);
	if (warm) parts.push(`warm start ${warm.median.toFixed(0)} ms`);
	return `${measurement.recipe}: ${parts.join(', ')}`;
}

/** All results of a run as a table. */
export function resultTable(measurements: readonly Measurement[]): string {
	const table = new Table({
		...PLAIN,
		head: ['recipe', 'MB', 'files', 'build s', 'first ms', 'warm ms', 'x venv', 'glibc', 'same', ...PROBED_LAYERS],
	});
	for (const measurement of measurements) {
		const { reference, baseline, builds, shipped } = measurement;
		const outcomes = derivedOutcomes(measurement.targets);
		const figures = reference?.figures;
		const ratio = figures && baseline && ratioOfMedians(figures.warm.ms, baseline.warm.ms);
		table.push([
			measurement.recipe,
			(shipped.bytes / 1e6).toFixed(1),
			shipped.files,
			builds.seconds[0]?.toFixed(0) ?? '',
			middle(figures?.first.ms),
			middle(figures?.warm.ms),
			ratio?.toFixed(2) ?? '',
			figures?.glibc ?? '',
			builds.digests.length === 0 ? '' : builds.differ.length === 0 ? 'yes' : 'no',
			...PROBED_LAYERS.map((layer) => {
				const derived = outcomes[layer];
				return derived && 'outcome' in derived ? derived.outcome : '?';
			}),
		]);
	}
	return table.toString();
}

function middle(samples: readonly number[] | undefined): string {
	return quartilesOf(samples ?? [])?.median.toFixed(0) ?? '';
}

/** All recipes, and the state of each. */
export function recipeList(recipes: readonly RecipeEntry[], stateOf: (entry: RecipeEntry) => string): string {
	const table = new Table({ ...PLAIN, head: ['recipe', 'state'] });
	for (const entry of recipes) table.push([entry.name, stateOf(entry)]);
	return table.toString();
}

/** All targets. */
export function targetList(): string {
	const table = new Table({ ...PLAIN, head: ['target', 'what it is', 'layers'] });
	for (const { id, name, layers } of TARGETS) table.push([id, name, layers.join(' ')]);
	return table.toString();
}
