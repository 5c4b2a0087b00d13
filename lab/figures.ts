import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RecipeEntry } from '../src/load/recipes.ts';
import type { Figures, Probe, StageRun, Starts } from '../src/schema/measurement.ts';
import type { RunStage } from '../src/schema/recipe.ts';
import { commandsOf, endOf, rounded } from './build.ts';
import { enter, HOME, type Entry } from './sandbox/sandbox.ts';
import type { Ended, Session } from './session.ts';
import { addedPaths, sizeOf } from './sizes.ts';
import { copyOf, startWords } from './trial.ts';

/** How often the program is started with empty caches, and then with full ones. */
const FIRST_STARTS = 3;
const WARM_STARTS = 11;

/** The sample program's own settings, which say nothing about a way of shipping it. */
const OWN_SETTINGS = 'home/you/.config';

/**
 * Measures a program that has been installed and not yet started, updates and removes it.
 * @param at where it is
 * @param installed the result of the installation, if there was one
 * @param libraries the shared libraries that the program had in memory
 */
export async function measureIn(
	session: Session,
	entry: RecipeEntry,
	at: Entry,
	installed: Ended | undefined,
	libraries: Probe['libraries'],
): Promise<{ figures: Figures; stages: StageRun[] }> {
	const stages: StageRun[] = [];
	if (installed) stages.push(stageRun('install', commandsOf(entry, 'install'), installed));
	const added = addedPaths(join(at.scratch, 'upper'), at.root).filter((path) => !installed || !isArtefact(entry, path));
	const size = sizeOf(added.map((path) => join(at.scratch, 'upper', path)));
	const first: Starts = { ms: [], peakKb: [] };
	for (let run = 0; run < FIRST_STARTS; run++) add(first, await starts(session, copyOf(session, at), entry, 1));
	const seen = await enter(session, at, ['/lab/starter', '0', ...startWords(entry)]);
	stages.push(stageRun('start', commandsOf(entry, 'start'), seen));
	const warm = await starts(session, at, entry, WARM_STARTS);
	for (const stage of ['update', 'remove'] as const) {
		const commands = commandsOf(entry, stage);
		if (commands === '') continue;
		stages.push(stageRun(stage, commands, await enter(session, { ...at, timeout: 600 }, ['/bin/sh', '-e', '-c', commands])));
	}
	const removed = stages.at(-1)?.stage === 'remove';
	const left = addedPaths(join(at.scratch, 'upper'), at.root).filter((path) => !isArtefact(entry, path) && !path.startsWith(OWN_SETTINGS));
	const taken = libraries.filter(({ path }) => isTargets(at, path));
	const glibc = newest(libraries.filter((library) => !taken.includes(library)).flatMap((library) => library.glibc ?? []));
	return {
		figures: {
			installed: size,
			first,
			warm,
			...(removed ? { left: left.slice(0, 50) } : {}),
			taken: taken.map(({ path }) => path),
			...(glibc === undefined ? {} : { glibc }),
		},
		stages,
	};
}

function stageRun(
	stage: RunStage,
	commands: string,
	{ output, exit, seconds }: { output: string; exit: number; seconds: number },
): StageRun {
	return { stage, commands, output: endOf(output), exit, seconds: rounded(seconds) };
}

async function starts(session: Session, at: Entry, entry: RecipeEntry, times: number): Promise<Starts> {
	const { stdout } = await enter(session, { ...at, timeout: 600 }, ['/lab/starter', String(times), ...startWords(entry)]);
	const samples = stdout
		.trim()
		.split('\n')
		.map((line) => line.split(' ').map(Number));
	return { ms: samples.map(([ms = 0]) => ms), peakKb: samples.map(([, peak = 0]) => peak) };
}

function add(all: Starts, more: Starts): void {
	all.ms.push(...more.ms);
	all.peakKb.push(...more.peakKb);
}

/** Whether a new path below the root was delivered to the reader, rather than installed. */
function isArtefact({ recipe }: RecipeEntry, path: string): boolean {
	return recipe.artefacts.some((artefact) => {
		const whole = join(HOME, artefact).slice(1);
		return path === whole || path.startsWith(`${whole}/`) || whole.startsWith(`${path}/`);
	});
}

/** Whether a library is the target's own, and not installed over it. */
function isTargets({ root, scratch }: Entry, path: string): boolean {
	return !existsSync(join(scratch, 'upper', path)) && existsSync(join(root, path));
}

function newest(versions: readonly string[]): string | undefined {
	return versions.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
}
