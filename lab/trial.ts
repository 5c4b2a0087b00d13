import { cpSync, lchownSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RecipeEntry } from '../src/load/recipes.ts';
import { ProbeSchema, TargetSchema, type Probe, type TargetResult } from '../src/schema/measurement.ts';
import { startCommand } from '../src/schema/recipe.ts';
import { commandsOf, endOf, type Built } from './build.ts';
import { INDEX_ENV } from './inputs.ts';
import type { Network } from './network/network.ts';
import { enter, HOME, newScratch, USER, type Entry } from './sandbox/sandbox.ts';
import type { Ended, Session } from './session.ts';
import { walk } from './sizes.ts';
import { rootOf } from './targets/roots.ts';
import type { LabTarget } from './targets/targets.ts';

/** In seconds. */
const LONGEST_INSTALL = 600;
const LONGEST_START = 90;

/** The last line that every sample program prints. */
const ANSWER = '42';

/** A program in a target, where it may have started or not. */
export interface Trial {
	result: TargetResult;
	/** The place of the trial, for further starts. */
	at: Entry;
	/** The command that starts the program. */
	start: string[];
	installed?: Ended;
	probe?: Probe;
	/** A copy of the place after the installation and before the first start, if requested. */
	fresh?: Entry;
}

/** The place where a program runs in a target: with the recipe's network, and the reader's folder as its own. */
export async function place(session: Session, entry: RecipeEntry, built: Built, target: LabTarget, network: Network): Promise<Entry> {
	const scratch = newScratch(session);
	const home = join(scratch, 'upper', HOME);
	for (const path of entry.recipe.artefacts) {
		mkdirSync(dirname(join(home, path)), { recursive: true });
		cpSync(join(built.folder, path), join(home, path), { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
	}
	if (target.user === 'ordinary') for (const { path } of walk(home)) lchownSync(join(home, path), USER, USER);
	return {
		root: await rootOf(session, target),
		scratch,
		conditions: target,
		networkOf: network.pid,
		env: { ...network.env, ...(target.network ? INDEX_ENV : { ...INDEX_ENV, PIP_FIND_LINKS: '', UV_FIND_LINKS: '' }) },
	};
}

/** Another copy of the place, so that files written by one start do not help the next. */
export function copyOf(session: Session, at: Entry): Entry {
	const scratch = newScratch(session);
	cpSync(join(at.scratch, 'upper'), join(scratch, 'upper'), { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
	return { ...at, scratch };
}

/** Installs a recipe's artefacts in a target, in a writable home. */
export async function install(session: Session, entry: RecipeEntry, at: Entry): Promise<Ended | undefined> {
	const commands = commandsOf(entry, 'install');
	if (commands === '') return undefined;
	const prepare = at.conditions.network && (entry.recipe.index?.debian ?? []).length > 0 ? 'apt-get -qq update\n' : '';
	const where = { ...at, conditions: { ...at.conditions, home: 'writable' as const }, timeout: LONGEST_INSTALL };
	return enter(session, where, ['/lab/starter', '0', '/bin/sh', '-e', '-c', prepare + commands]);
}

/** The words of the command that starts the program, with the home written out. */
export function startWords({ recipe }: RecipeEntry): string[] {
	return (startCommand(recipe.steps) ?? '').split(/ +/).map((word) => word.replace(/^~\//, `${HOME}/`));
}

/**
 * Puts a recipe's artefacts into a target, installs them, and starts the program for its answer and for its findings.
 * @param keepFresh whether to keep a copy of the place as it was before the first start
 */
export async function tryIn(
	session: Session,
	entry: RecipeEntry,
	built: Built,
	target: LabTarget,
	network: Network,
	keepFresh = false,
): Promise<Trial> {
	const at = await place(session, entry, built, target, network);
	const start = startWords(entry);
	const described = TargetSchema.strip().parse(target);
	const installed = await install(session, entry, at);
	const trial: Omit<Trial, 'result'> = { at, start, ...(installed ? { installed } : {}) };
	if (installed && installed.exit !== 0) return { ...trial, result: { target: described, starts: false, message: messageIn(installed) } };
	if (keepFresh) trial.fresh = copyOf(session, at);
	const before = commandsOf(entry, 'start').split('\n').slice(0, -1).join('\n');
	if (before !== '') await enter(session, { ...at, timeout: LONGEST_START }, ['/lab/starter', '0', '/bin/sh', '-e', '-c', before]);
	const answered = await enter(session, { ...at, timeout: LONGEST_START }, ['/lab/starter', '0', ...start]);
	const starts = answered.exit === 0 && answered.stdout.trimEnd().endsWith(ANSWER);
	const absent = answered.exit === 127 || answered.exit === 126;
	const probe = absent
		? undefined
		: probeIn(await enter(session, { ...at, timeout: LONGEST_START * 2 }, ['/lab/starter', '0', ...start, '--probe']));
	return {
		...trial,
		...(probe ? { probe } : {}),
		result: {
			target: described,
			starts,
			...(starts ? {} : { message: messageIn(answered) }),
			...(probe ? { found: { layers: probe.layers, features: probe.features } } : {}),
		},
	};
}

function messageIn({ stderr, output, exit }: Ended): string {
	return endOf(stderr, 1500) || endOf(output, 1500) || `It ended with ${exit} and printed nothing.`;
}

function probeIn({ stdout }: Ended): Probe | undefined {
	try {
		return ProbeSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
	} catch {
		return undefined;
	}
}
