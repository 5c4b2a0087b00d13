import { ARTEFACT_KINDS, INSTALL_METHOD, UPDATES } from '../known-criteria.ts';
import { CODE, C_LIBRARIES, INTERPRETER, KERNEL, OUTCOMES, PYTHON_DEPS, SYSTEM_LIBS, type LayerId, type Outcome } from '../layers.ts';

/** The part of a row that is used: its values by criterion. Chooser rows, page rows and stacks have them. */
export interface PatchableRow {
	readonly values: Readonly<Record<string, readonly string[]>>;
}

/** A part that can have a vulnerability. */
export interface VulnerablePart {
	readonly id: string;
	readonly name: string;
	/** The layer whose cell decides. OpenSSL and libc are in the same one. */
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
	{ id: 'libc', name: 'libc', layer: SYSTEM_LIBS, patched: 'libc' },
	{ id: KERNEL, name: 'The kernel', layer: KERNEL, patched: 'the kernel' },
] as const satisfies readonly VulnerablePart[];
export type VulnerablePartId = (typeof VULNERABLE_PARTS)[number]['id'];

/** Who must act, in the order in which they are shown. */
export const ACTORS = [
	{ id: 'you', name: 'You', meaning: 'You mend it, or take the patched one in, build again and ship a new version.' },
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
 * The rule, from the layer's cell: you rebuild and ship an *included* layer, since the artefact has the vulnerable copy. The maintainers of
 * the channel ship a *dependency*, and the target takes it by its way of updating. An *absent* layer belongs to the owner of the target,
 * and your artefact does not change. Your own code is the exception: whichever way it travels, only you can fix it. Several outcomes give
 * several ways, and the cell's note decides between them. OpenSSL and libc share the cell of the system libraries: if it has several
 * outcomes, it does not say which of the two goes which way.
 *
 * The cell on updates decides what happens at the target. A version may be pinned if a Python installer installs it, or a recipe or lock
 * file.
 */
export function patchesOf(row: PatchableRow): Patch[] {
	return VULNERABLE_PARTS.map((part) => {
		const outcomes = outcomesOf(row, part.layer);
		const ways = outcomes.map((outcome) => wayOf(part, outcome, row));
		return {
			part: part.id,
			name: part.name,
			layer: part.layer,
			ways,
			remark: remarkOf(part, outcomes),
			from: criteriaOf(part, ways, row),
		};
	});
}

/** Who must act on a patch, each once. */
export function actorsOf({ ways }: Patch): ActorId[] {
	return ACTORS.map(({ id }) => id).filter((id) => ways.some(({ actor }) => actor === id));
}

function outcomesOf({ values }: PatchableRow, layer: LayerId): Outcome[] {
	return OUTCOMES.filter((outcome) => values[layer]?.includes(outcome));
}

function wayOf(part: VulnerablePart, outcome: Outcome, row: PatchableRow): PatchWay {
	if (part.id === CODE) return { outcome, actor: 'you', does: OWN_CODE[outcome], user: atTarget(row, 'yours') };
	if (outcome === 'included')
		return { outcome, actor: 'you', does: `You take in the patched ${bare(part)}, build again and ship.`, user: atTarget(row, 'yours') };
	if (outcome === 'dependency')
		return { outcome, actor: 'channel', does: `${shippedBy(part)}${pinned(part, row)}`, user: atTarget(row, 'others') };
	return {
		outcome,
		actor: 'owner',
		does: `Whoever looks after the target updates ${part.patched} there.`,
		user: 'Your app stays as it is.',
	};
}

const OWN_CODE: Readonly<Record<Outcome, string>> = {
	included: 'You mend it, build again and ship.',
	dependency: 'You mend it and publish a new release where the installer takes it from.',
	absent: 'You mend it and hand it over the way your code travels.',
};

function shippedBy({ id, patched }: VulnerablePart): string {
	return id === KERNEL
		? 'The maintainers of the platform or the base image ship a patched kernel.'
		: `Its maintainers ship a patched release of ${patched}.`;
}

/** A package or library that you pin to a version does not change until you change the pin. */
function pinned(part: VulnerablePart, row: PatchableRow): string {
	const named = part.id === PYTHON_DEPS || part.id === C_LIBRARIES;
	return named && pins(row) ? ' If you pin versions, raise the pin first.' : '';
}

function pins({ values }: PatchableRow): boolean {
	return (values[INSTALL_METHOD] ?? []).includes('python-installer') || (values[ARTEFACT_KINDS] ?? []).includes('lockfile');
}

/** "The package" in the middle of another noun phrase: "the patched package". */
function bare({ patched }: VulnerablePart): string {
	return patched.replace(/^the /, '');
}

function atTarget({ values }: PatchableRow, whose: 'yours' | 'others'): string {
	const clauses = (values[UPDATES] ?? []).flatMap((way) => AT_TARGET[way]?.[whose] ?? []);
	if (clauses.length === 0) return 'It is not known how the new version reaches the target.';
	const sentence = clauses.join(', or ');
	return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function remarkOf({ name, layer }: VulnerablePart, outcomes: readonly Outcome[]): string | null {
	if (outcomes.length === 0) return 'It is not known who brings it.';
	if (outcomes.length === 1) return null;
	return layer === SYSTEM_LIBS
		? `Some system libraries go one way and some the other; the note of the cell says which way ${name} goes.`
		: 'It depends on how it was packaged; the note of the cell says on what.';
}

function criteriaOf(part: VulnerablePart, ways: readonly PatchWay[], row: PatchableRow): string[] {
	const updated = ways.some(({ actor }) => actor !== 'owner');
	const pin = ways.some(({ actor, outcome }) => actor === 'channel' && outcome === 'dependency') && pinned(part, row) !== '';
	const byInstaller = (row.values[INSTALL_METHOD] ?? []).includes('python-installer');
	return [part.layer, ...(updated ? [UPDATES] : []), ...(pin ? [byInstaller ? INSTALL_METHOD : ARTEFACT_KINDS] : [])];
}
