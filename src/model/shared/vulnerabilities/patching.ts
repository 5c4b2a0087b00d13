import type { Picker } from '../../../schema/cell.ts';
import { NOT_APPLICABLE } from '../cell.ts';
import { UPDATES } from '../known-criteria.ts';
import {
	CODE,
	C_LIBRARIES,
	INTERPRETER,
	KERNEL,
	LIBC,
	PYTHON_DEPS,
	SYSTEM_LIBS,
	isOutcome,
	type LayerId,
	type Outcome,
} from '../layers.ts';
import { outcomesOfLayer } from '../stamp/stamp.ts';
import { upperFirst } from '../words.ts';

/** The part of a row that is used: its values by criterion. Chooser rows, page rows and stacks have them. */
export interface PatchableRow {
	readonly values: Readonly<Record<string, readonly string[]>>;
	/** Who picks the version of each layer that is a dependency; the installer where it is not said. */
	readonly picked?: Readonly<Record<string, readonly Picker[]>>;
}

/** A part that can have a vulnerability. */
export interface VulnerablePart {
	readonly id: string;
	readonly name: string;
	/** The layer whose cell decides. */
	readonly layer: LayerId;
	/** The name of a patched one in a sentence. */
	readonly patched: string;
}

/** The parts that can have a vulnerability, from the program down to the machine. */
export const VULNERABLE_PARTS = [
	{ id: CODE, name: 'Your code', layer: CODE, patched: 'your code' },
	{ id: PYTHON_DEPS, name: 'A Python package', layer: PYTHON_DEPS, patched: 'the package' },
	{ id: C_LIBRARIES, name: 'A C library', layer: C_LIBRARIES, patched: 'the library' },
	{ id: 'openssl', name: 'OpenSSL', layer: SYSTEM_LIBS, patched: 'OpenSSL' },
	{ id: INTERPRETER, name: 'The interpreter', layer: INTERPRETER, patched: 'the interpreter' },
	{ id: LIBC, name: 'libc', layer: LIBC, patched: 'libc' },
	{ id: KERNEL, name: 'The kernel', layer: KERNEL, patched: 'the kernel' },
] as const satisfies readonly VulnerablePart[];
export type VulnerablePartId = (typeof VULNERABLE_PARTS)[number]['id'];

/** Who must act, in the order in which they are shown. */
export const ACTORS = [
	{
		id: 'you',
		name: 'You',
		meaning: 'You fix it, take the patched one in or raise the version that you pinned, build again and ship a new version.',
	},
	{
		id: 'channel',
		name: 'Its maintainers',
		meaning:
			'Those who maintain the package, the repository, the runtime or the platform ship the patched one; the target takes it from there.',
	},
	{ id: 'owner', name: 'The owner of the target', meaning: 'Whoever looks after the machine that it runs on brings it up to date.' },
] as const;
export type ActorId = (typeof ACTORS)[number]['id'];

/** One way to fix a vulnerability. */
export interface PatchWay {
	readonly outcome: Outcome;
	/** Who picks the version, if it is a dependency. */
	readonly pickedBy: Picker | null;
	readonly actor: ActorId;
	/** The work of the actor, as a sentence. */
	readonly does: string;
	/** The work that then remains at the target, as a sentence. */
	readonly user: string;
}

/** Who fixes a vulnerability, and how. */
export interface Patch {
	readonly part: VulnerablePartId;
	readonly name: string;
	readonly layer: LayerId;
	/** One for each outcome of the layer's cell; none if it is not known. */
	readonly ways: readonly PatchWay[];
	/** A sentence on what decides between several ways, or that nothing is known; `null` if one way is certain. */
	readonly remark: string | null;
	/** The criteria that say so. */
	readonly from: readonly string[];
}

/** The work at the target for each way of updating: with a new version of yours, and with a patched part of others. */
const AT_TARGET: Readonly<Record<string, { yours: string; others: string }>> = {
	replace: { yours: 'someone puts the new version in the old one’s place', others: 'someone sets it up again in the old one’s place' },
	'installer-command': { yours: 'the user runs the upgrade command', others: 'the user runs the upgrade command or installs it again' },
	'package-manager': {
		yours: 'it comes with the next update of the system or its packages',
		others: 'it comes with the next update of the system or its packages',
	},
	automatic: { yours: 'it arrives by itself', others: 'it arrives by itself' },
	'next-visit': { yours: 'the next visit brings it', others: 'the next visit after you publish again brings it' },
	redeploy: { yours: 'whoever operates it rolls the new version out', others: 'whoever operates it deploys it again' },
	reflash: { yours: 'the device’s storage is written again', others: 'the device’s storage is written again' },
};

/**
 * Who must act if a vulnerability is found, and how, for each part that can have one.
 *
 * The rule, from the layer's cell: you rebuild and ship an *included* layer, since the artefact has the vulnerable copy. A *dependency*
 * whose version you pinned is yours too: you raise the pin and ship. If the installer or the platform picks its version, its maintainers
 * ship a patched one, and the target takes it by its way of updating. An *absent* layer belongs to the owner of the target, and your
 * artefact does not change. Your own code is the exception: whichever way it travels, only you can fix it. Several outcomes, or several who
 * pick, give several ways, and the cell's note decides between them.
 *
 * The cell on updates decides what happens at the target.
 */
export function patchesOf(row: PatchableRow): Patch[] {
	return VULNERABLE_PARTS.map((part) => {
		const outcomes = outcomesOfLayer(row.values, part.layer).filter(isOutcome);
		const ways = outcomes.flatMap((outcome) => pickersOf(row, part.layer, outcome).map((picker) => wayOf(part, outcome, picker, row)));
		return { part: part.id, name: part.name, layer: part.layer, ways, remark: remarkOf(part, ways, row), from: criteriaOf(part, ways) };
	});
}

/** Who must act on a patch, each once. */
export function actorsOf({ ways }: Patch): ActorId[] {
	return ACTORS.map(({ id }) => id).filter((id) => ways.some(({ actor }) => actor === id));
}

function pickersOf({ picked }: PatchableRow, layer: LayerId, outcome: Outcome): (Picker | null)[] {
	if (outcome !== 'dependency') return [null];
	const pickers = picked?.[layer] ?? [];
	if (pickers.length === 0) return ['installer'];
	// Whoever picks its version, your own code is yours to fix.
	return layer === CODE ? pickers.slice(0, 1) : [...pickers];
}

function wayOf(part: VulnerablePart, outcome: Outcome, pickedBy: Picker | null, row: PatchableRow): PatchWay {
	const way = { outcome, pickedBy };
	if (part.id === CODE) return { ...way, actor: 'you', does: OWN_CODE[outcome], user: atTarget(row, 'yours') };
	if (outcome === 'included')
		return { ...way, actor: 'you', does: `You take in the patched ${bare(part)}, build again and ship.`, user: atTarget(row, 'yours') };
	if (pickedBy === 'publisher')
		return { ...way, actor: 'you', does: `You pin the patched ${bare(part)}, build again and ship.`, user: atTarget(row, 'yours') };
	if (outcome === 'dependency') return { ...way, actor: 'channel', does: shippedBy(part, pickedBy), user: atTarget(row, 'others') };
	return {
		...way,
		actor: 'owner',
		does: `Whoever looks after the target updates ${part.patched} there.`,
		user: 'Your app stays as it is.',
	};
}

const OWN_CODE: Readonly<Record<Outcome, string>> = {
	included: 'You fix it, build again and ship.',
	dependency: 'You fix it and publish a new release where the installer takes it from.',
	absent: 'You fix it and hand it over the way your code travels.',
};

function shippedBy(part: VulnerablePart, pickedBy: Picker | null): string {
	if (part.id === KERNEL) return 'The maintainers of the platform or the base image ship a patched kernel.';
	return pickedBy === 'platform'
		? `Those who keep the distribution, the runtime or the platform ship a patched ${bare(part)}.`
		: `Its maintainers ship a patched release of ${part.patched}.`;
}

/** "The package" in the middle of another noun phrase: "the patched package". */
function bare({ patched }: VulnerablePart): string {
	return patched.replace(/^the /, '');
}

function atTarget({ values }: PatchableRow, whose: 'yours' | 'others'): string {
	const clauses = (values[UPDATES] ?? []).flatMap((way) => AT_TARGET[way]?.[whose] ?? []);
	if (clauses.length === 0) return 'It is not known how the new version reaches the target.';
	return `${upperFirst(clauses.join(', or '))}.`;
}

function remarkOf({ name, layer }: VulnerablePart, ways: readonly PatchWay[], { values }: PatchableRow): string | null {
	if (values[layer]?.includes(NOT_APPLICABLE)) return 'There is none that could have it.';
	if (ways.length === 0) return 'It is not known who brings it.';
	if (ways.length === 1) return null;
	return layer === SYSTEM_LIBS
		? `Some system libraries go one way and some the other; the note of the cell says which way ${name} goes.`
		: 'It depends on how it was packaged; the note of the cell says on what.';
}

function criteriaOf(part: VulnerablePart, ways: readonly PatchWay[]): string[] {
	return [part.layer, ...(ways.some(({ actor }) => actor !== 'owner') ? [UPDATES] : [])];
}
