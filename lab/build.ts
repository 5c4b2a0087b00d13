import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecipeEntry } from '../src/load/recipes.ts';
import { commandsOfStage, substituted } from '../src/model/recipes/commands-of-stage.ts';
import type { Measurement, StageRun } from '../src/schema/measurement.ts';
import { RUN_STAGES, type RunStage } from '../src/schema/recipe.ts';
import { INDEX_ENV } from './inputs.ts';
import type { Network } from './network/network.ts';
import { enter, HOME, newScratch, OPEN } from './sandbox/sandbox.ts';
import type { Session } from './session.ts';
import { digestOf, digests } from './sizes.ts';
import { builderRoot } from './targets/roots.ts';

const PROGRAMS = fileURLToPath(new URL('programs', import.meta.url));

/** Two folders with names of different lengths, so that a build path in an artefact shows up. */
const FIRST_PLACE = 'answer';
const OTHER_PLACE = 'elsewhere/the-answer';

/** In seconds; compilers are slow on a busy machine. */
const LONGEST_BUILD = 3600;

/** The result of a recipe's build. */
export interface Built {
	/** The folder that holds the artefacts, each at its own path. */
	folder: string;
	builds: Measurement['builds'];
	stages: StageRun[];
	versions: Record<string, string>;
}

/** A recipe whose commands failed; the message is their output. */
export class RecipeFailure extends Error {
	override name = 'RecipeFailure';
}

/** The commands of a stage of a recipe as they run. */
export function commandsOf({ recipe }: RecipeEntry, stage: RunStage): string {
	return commandsOfStage(recipe, stage);
}

/**
 * Builds a recipe's artefacts twice, in two folders, on a machine with the recipe's packages and a fresh virtual environment.
 * @throws RecipeFailure if a command fails or an artefact is missing
 */
export async function build(session: Session, entry: RecipeEntry, network: Network): Promise<Built> {
	const first = await buildOnce(session, entry, network);
	if (commandsOf(entry, 'build') === '') return first;
	const second = await buildOnce(session, entry, network, OTHER_PLACE);
	const [one, other] = [first, second].map(({ folder }) => digests(folder, entry.recipe.artefacts));
	const paths = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])].sort();
	return {
		...first,
		builds: {
			seconds: [first, second].map(({ seconds }) => seconds),
			digests: [one, other].map((parts) => digestOf(parts ?? new Map<string, string>())),
			differ: paths.filter((path) => one?.get(path) !== other?.get(path)).slice(0, 50),
		},
	};
}

/** Builds a recipe's artefacts once. */
export async function buildOnce(
	session: Session,
	entry: RecipeEntry,
	network: Network,
	place = FIRST_PLACE,
): Promise<Built & { seconds: number }> {
	const { recipe } = entry;
	const scratch = newScratch(session);
	const cwd = join(HOME, place);
	const folder = join(scratch, 'upper', cwd);
	putProgram(entry, folder);
	const root = await builderRoot(session, recipe.builder);
	const env = {
		...network.env,
		...INDEX_ENV,
		VIRTUAL_ENV: `${HOME}/venv`,
		PATH: `${HOME}/venv/bin:/usr/local/bin:/usr/bin:/usr/sbin:/bin:/sbin`,
	};
	const at = { root, scratch, conditions: OPEN, networkOf: network.pid, env, cwd, timeout: LONGEST_BUILD };
	const ready = await enter(session, at, ['/bin/sh', '-c', `/usr/bin/python3 -m venv ${HOME}/venv && pip install -q --upgrade pip`]);
	if (ready.exit !== 0) throw new RecipeFailure(`No virtual environment could be made:\n${ready.output}`);
	const commands = commandsOf(entry, 'build');
	const stages: StageRun[] = [];
	let seconds = 0;
	if (commands !== '') {
		const ran = await enter(session, at, ['/bin/sh', '-e', '-c', commands]);
		seconds = ran.seconds;
		stages.push({ stage: 'build', commands, output: endOf(ran.output), exit: ran.exit, seconds: rounded(ran.seconds) });
		if (ran.exit !== 0) throw new RecipeFailure(`The build failed with ${ran.exit}:\n${commands}\n${ran.output.slice(-6000)}`);
	}
	const found = recipe.artefacts.filter((path) => isThere(join(folder, path)));
	const missing = recipe.artefacts.filter((path) => !found.includes(path));
	if (missing.length > 0)
		throw new RecipeFailure(`The build left no ${missing.join(', ')}. In its folder: ${readdirSync(folder).join(', ')}`);
	const listed = await enter(session, { ...at, timeout: 60 }, ['/bin/sh', '-c', 'python -V; pip list --format=freeze']);
	const builds = { seconds: [], digests: [], differ: [] };
	return { folder, stages, builds, versions: versionsIn(listed.stdout), seconds: rounded(seconds) };
}

function isThere(path: string): boolean {
	try {
		readdirSync(path);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ENOTDIR';
	}
}

/** The sample program, overlaid with the recipe's files. */
function putProgram({ recipe, files }: RecipeEntry, folder: string): void {
	mkdirSync(folder, { recursive: true });
	cpSync(join(PROGRAMS, recipe.program), folder, { recursive: true, filter: (path) => !/__pycache__|\.egg-info/.test(path) });
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), substituted(text, recipe.substitutes), { mode: text.startsWith('#!') ? 0o755 : 0o644 });
	}
}

function versionsIn(listed: string): Record<string, string> {
	const [python = '', ...packages] = listed.trim().split('\n');
	const versions = packages.map((line): [string, string] => splitPin(line)).filter(([name]) => name !== 'answer');
	return Object.fromEntries([['python', python.replace('Python ', '')] as [string, string], ...versions]);
}

/** The name and the version in a line like "pex==2.1". */
function splitPin(line: string): [name: string, version: string] {
	const [name = '', version = ''] = line.split('==');
	return [name, version];
}

/** The end of a command's output, without terminal codes. */
export function endOf(output: string, limit = 4000): string {
	const plain = output
		.replaceAll(/\u001B\[[\d;?]*[A-Za-z]/g, '')
		.replaceAll(/[^\n]*\r(?!\n)/g, '')
		.replaceAll(/[^\P{Cc}\n\t]/gu, '');
	return plain.length <= limit ? plain.trimEnd() : `…${plain.slice(-limit).trimEnd()}`;
}

/** Seconds to the millisecond: measurements hold no more digits than they prove. */
export function rounded(seconds: number): number {
	return Math.round(seconds * 1000) / 1000;
}

/** The digest of everything that decides how a recipe runs: its commands and files, and the program. Prose does not count. */
export function digestOfRecipe({ recipe, files }: RecipeEntry): string {
	const { builder, index, artefacts, substitutes } = recipe;
	const commands = RUN_STAGES.map((stage) => commandsOf({ name: '', recipe, files }, stage));
	const own = JSON.stringify({ builder, index, artefacts, commands, files: Object.entries(files), ran: substitutes.map(({ ran }) => ran) });
	const program = [...digests(PROGRAMS, [recipe.program])].filter(([path]) => !/__pycache__|\.egg-info/.test(path));
	return digestOf(new Map([['recipe', own], ...program]));
}

/** The file that pins versions, as names and versions. */
export function pinnedVersions(file: string): Map<string, string> {
	const lines = readFileSync(file, 'utf8').split('\n');
	return new Map(lines.filter((line) => line.includes('==')).map(splitPin));
}
