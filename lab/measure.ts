import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecipeEntry } from '../src/load/recipes.ts';
import { MeasurementSchema, OFFLINE, TARGET_LAYERS, type Figures, type Measurement, type TargetResult } from '../src/schema/measurement.ts';
import { build, buildOnce, commandsOf, digestOfRecipe, RecipeFailure } from './build.ts';
import { measureIn } from './figures.ts';
import { fetchInputs } from './inputs.ts';
import { loadNow, machine } from './machine.ts';
import type { Network } from './network/network.ts';
import { scan } from './scan.ts';
import type { Session } from './session.ts';
import { sizeOf } from './sizes.ts';
import { REFERENCE, TARGETS, type LabTarget } from './targets/targets.ts';
import { install, place, tryIn, type Trial } from './trial.ts';

/** Everything that the recipes of one run share. */
export interface Laboratory {
	session: Session;
	network: Network;
	/** The sample programs in a plain virtual environment, by program: the baseline for others. It fills as recipes run. */
	baselines: Map<string, Figures>;
}

/** The recipe that makes a plain virtual environment. */
export const BASELINE = 'venv.on-target';

/**
 * Runs a recipe: builds it twice, tries it in every target, measures it in one of them, and scans its artefacts.
 * @param tell called with each line of progress
 * @throws RecipeFailure with the log if the recipe itself does not work
 */
export async function measure(laboratory: Laboratory, entry: RecipeEntry, tell: (line: string) => void): Promise<Measurement> {
	const { session, network, baselines } = laboratory;
	tell('fetching');
	await fetchInputs(session, entry);
	tell('building');
	const built = await build(session, entry, network);
	const targets: Record<string, TargetResult> = {};
	let trial: Trial | undefined;
	for (const target of TARGETS) {
		tell(`trying in ${target.id}`);
		const tried = await tryIn(session, entry, built, target, network, target.id === REFERENCE);
		targets[target.id] = tried.result;
		if (target.id === REFERENCE) trial = tried;
		if (needsOfflineTrial(entry, target, tried)) {
			const offline = { ...target, id: `${target.id}${OFFLINE}`, name: `${target.name}, without network`, network: false };
			targets[offline.id] = (await tryIn(session, entry, built, offline, network)).result;
		}
	}
	let measured: Awaited<ReturnType<typeof measureIn>> | undefined;
	let load: number | undefined;
	if (trial?.fresh && trial.result.starts) {
		tell('measuring');
		const before = loadNow();
		measured = await measureIn(session, entry, trial.fresh, trial.installed, trial.probe?.libraries ?? []);
		load = Math.max(before, loadNow());
		if (entry.name === BASELINE) baselines.set(entry.recipe.program, measured.figures);
	}
	tell('scanning');
	const found = await scan(session, entry, built);
	// A recipe that changes the program cannot be compared with the unchanged one.
	const changed = Object.keys(entry.files).some((path) => path.startsWith('src/'));
	const baseline = changed ? undefined : baselines.get(entry.recipe.program);
	return {
		recipe: entry.name,
		digest: digestOfRecipe(entry),
		ran: new Date().toISOString().slice(0, 10),
		machine: machine(load),
		versions: built.versions,
		stages: [...built.stages, ...(measured?.stages ?? failedInstall(trial))],
		builds: built.builds,
		shipped: sizeOf(entry.recipe.artefacts.map((path) => join(built.folder, path))),
		...(found ? { scan: found } : {}),
		targets,
		...(measured ? { reference: { target: REFERENCE, figures: measured.figures } } : {}),
		...(baseline ? { baseline } : {}),
	};
}

/** Whether to try a target without network too: only there can a run show whether an installer brought the missing layer. */
function needsOfflineTrial(entry: RecipeEntry, target: LabTarget, { result }: Trial): boolean {
	const lacksLayers = target.making.from === 'ladder' && target.layers.length < TARGET_LAYERS.length;
	return lacksLayers && commandsOf(entry, 'install') !== '' && entry.recipe.index !== undefined && result.found !== undefined;
}

/** Measures the plain virtual environment alone, for a run that leaves its recipe out. */
export async function measureBaseline({ session, network, baselines }: Laboratory, entry: RecipeEntry): Promise<void> {
	const reference = TARGETS.find(({ id }) => id === REFERENCE);
	if (!reference) throw new Error(`There is no target "${REFERENCE}".`);
	await fetchInputs(session, entry);
	const built = await buildOnce(session, entry, network);
	const at = await place(session, entry, built, reference, network);
	const { figures } = await measureIn(session, entry, at, await install(session, entry, at), []);
	baselines.set(entry.recipe.program, figures);
}

function failedInstall(trial: Trial | undefined): Measurement['stages'] {
	if (!trial) throw new RecipeFailure('The recipe was not tried in the reference target.');
	return [];
}

/** Writes a measurement to where the site reads it. */
export function writeMeasurement(project: string, measurement: Measurement): void {
	const folder = join(project, 'content/measurements');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${measurement.recipe}.json`), `${JSON.stringify(MeasurementSchema.parse(measurement), undefined, '\t')}\n`);
}
