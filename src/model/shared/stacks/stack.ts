import type { Picker } from '../../../schema/cell.ts';
import { NOT_APPLICABLE } from '../cell.ts';
import { ARTEFACT_KINDS, CARRIES, TARGET_NEEDS } from '../known-criteria.ts';
import { CODE, HARDWARE, INTERPRETER, KERNEL, LAYERS, OUTCOMES, USERSPACE, type LayerId } from '../layers.ts';
import { outcomesOfLayer, type StampOutcome } from '../stamp/stamp.ts';
import { knownValues } from '../chooser/chooser-row.ts';
import { patchesOf, type Patch, type PatchableRow } from '../vulnerabilities/patching.ts';

/** The part of a row that a stack needs. */
export interface StackRow extends PatchableRow {
	/** Unique among rows: `pex`, or `pyinstaller.onefile` for a mode. */
	readonly key: string;
	readonly name: string;
}

/** How a layer of the whole gets to the target; `unknown` if a deciding cell is unknown. */
export type StackOutcome = StampOutcome;

/** One layer of the whole. */
export interface StackLayer {
	readonly layer: LayerId;
	readonly outcomes: readonly StackOutcome[];
	/** Keys of the members whose own cells carry or bring it, innermost first; empty if none does. */
	readonly broughtBy: readonly string[];
}

/** A pair of neighbours that do not fit into each other, or are not known to. */
export interface StackProblem {
	readonly inner: string;
	readonly outer: string;
	/** `impossible`: the cells say that it cannot; `unknown`: one of them is unknown. */
	readonly kind: 'impossible' | 'unknown';
	/** The artefacts of the inner one and those that the outer one can carry: the values of the two cells, `['unknown']` if not known. */
	readonly makes: readonly string[];
	readonly carries: readonly string[];
	readonly sentence: string;
}

/** Options inside each other, combined into one. */
export interface Stack<R extends StackRow> {
	/** Innermost first. */
	readonly members: readonly R[];
	/** The pairs that do not fit; empty if each member can carry the one before it. */
	readonly problems: readonly StackProblem[];
	/** From your code to hardware. */
	readonly layers: readonly StackLayer[];
	/** The requirements of the target; `['nothing']` if there are none, `['unknown']` if a member's cell is unknown. */
	readonly needs: readonly string[];
	/** Who fixes a vulnerability in which part. */
	readonly patches: readonly Patch[];
}

/**
 * Combines options inside each other into one.
 *
 * **Which goes into which**: the outer option's `carries` names at least one of the inner one's `artefact-kinds`.
 *
 * **Layers**, from the innermost outwards, two at a time. What the inner option includes travels the way the outer one treats its payload,
 * which its cell on your code says: an image includes it, an installer that fetches by name has it as a dependency; it is included at best
 * by either of the two. Material (`MATERIAL`) does not travel unchanged but is taken apart, and the outer option's own cells say what
 * becomes of it. They also decide for every layer that the inner option does not include: a dependency of the inner one is resolved while
 * the outer one is built if that includes the layer, left to the outer one's installer if it is a dependency there, and required of the
 * target otherwise. A cell with several outcomes is combined outcome by outcome.
 *
 * **Needs**: those of the outermost option, since only that one meets the target, and those of the inner ones that the whole does not bring
 * (see `BROUGHT_BY`).
 *
 * **Patches**: the rule of `patchesOf` on the combined layers, with the outermost option's ways of installing and
 * updating.
 * @param members innermost first, at least one
 */
export function stackOf<R extends StackRow>(members: readonly [R, ...R[]]): Stack<R> {
	const layers = LAYERS.map((layer) => stackLayer(layer, members));
	const values = Object.fromEntries(layers.map(({ layer, outcomes }) => [layer, outcomes]));
	const outermost = members.at(-1)?.values ?? {};
	return {
		members,
		problems: members.slice(1).flatMap((outer, index) => problemBetween(members[index], outer) ?? []),
		layers,
		needs: needsOf(members, values),
		patches: patchesOf({ values: { ...outermost, ...values }, picked: pickedIn(members) }),
	};
}

/** Who picks the version of a layer: as the outermost member that has it as a dependency says; of what travels by name, as of your code. */
function pickedIn(members: readonly StackRow[]): Record<string, readonly Picker[]> {
	const picked = members.map((member) => member.picked ?? {});
	const byName = picked.at(-1)?.[CODE];
	return Object.fromEntries(
		LAYERS.flatMap((layer) => {
			const pickers = picked.findLast((of) => of[layer] !== undefined)?.[layer] ?? byName;
			return pickers === undefined ? [] : [[layer, pickers]];
		}),
	);
}

/** Why one option cannot, or is not known to, go into another; `null` if it can. */
export function problemBetween(inner: StackRow | undefined, outer: StackRow): StackProblem | null {
	if (!inner || inTransit(inner, outer).length > 0) return null;
	const makes = knownValues(inner, ARTEFACT_KINDS);
	const carries = knownValues(outer, CARRIES);
	const pair = { inner: inner.key, outer: outer.key, makes: makes ?? ['unknown'], carries: carries ?? ['unknown'] };
	if (makes === null)
		return { ...pair, kind: 'unknown', sentence: `It is not known what ${inner.name} makes, and so whether ${outer.name} can carry it.` };
	if (carries === null) return { ...pair, kind: 'unknown', sentence: `It is not known what ${outer.name} can carry.` };
	return { ...pair, kind: 'impossible', sentence: whyNot(inner.name, makes, outer.name, carries) };
}

function whyNot(inner: string, makes: readonly string[], outer: string, carries: readonly string[]): string {
	const isNothing = (kind: string) => kind === 'nothing';
	if (makes.every(isNothing)) return `${inner} makes nothing of its own that ${outer} could carry.`;
	if (carries.every(isNothing)) return `Nothing can be put inside ${outer}, so ${inner} cannot either.`;
	return `${outer} can carry none of what ${inner} makes.`;
}

/** The kinds of artefact by which the inner option fits into the outer one; none if it does not or is not known to. */
function inTransit(inner: StackRow, outer: StackRow): string[] {
	const carries = knownValues(outer, CARRIES) ?? [];
	return (knownValues(inner, ARTEFACT_KINDS) ?? []).filter((kind) => kind !== 'nothing' && carries.includes(kind));
}

/** Kinds of artefact that an outer option takes apart rather than carries unchanged. */
const MATERIAL: readonly string[] = ['source', 'sdist', 'wheel', 'extension-module'];

function stackLayer(layer: LayerId, members: readonly [StackRow, ...StackRow[]]): StackLayer {
	const [innermost] = members;
	const outcomes = members.reduce<readonly StackOutcome[]>(
		(within, outer, index) => {
			const inner = members[index - 1];
			return inner ? combined(within, outcomesOfLayer(outer.values, layer), travelOf(layer, inner, outer)) : within;
		},
		outcomesOfLayer(innermost.values, layer),
	);
	const brings = ({ values }: StackRow) => (values[layer] ?? []).some((value) => value === 'included' || value === 'dependency');
	return { layer, outcomes, broughtBy: members.filter(brings).map(({ key }) => key) };
}

/** How a layer that the inner option includes travels inside the outer one; `null` if the outer one's own cell says. */
function travelOf(layer: LayerId, inner: StackRow, outer: StackRow): readonly StackOutcome[] | null {
	const kinds = inTransit(inner, outer);
	const takenApart = kinds.length > 0 && kinds.every((kind) => MATERIAL.includes(kind));
	return takenApart && layer !== CODE ? null : payloadOf(outer);
}

/** How an option treats its payload. An option that leaves the code out can only name it. */
function payloadOf(outer: StackRow): readonly StackOutcome[] {
	const outcomes = outcomesOfLayer(outer.values, CODE).filter((outcome) => outcome !== 'absent');
	return outcomes.length > 0 ? outcomes : ['dependency'];
}

/** From the surest way to be there to the least sure. */
const BEST_FIRST: readonly StackOutcome[] = ['included', 'dependency', 'unknown', 'absent', NOT_APPLICABLE];

function combined(inner: readonly StackOutcome[], outer: readonly StackOutcome[], travel: readonly StackOutcome[] | null): StackOutcome[] {
	const pair = (within: StackOutcome, around: StackOutcome): StackOutcome[] =>
		within === 'included' && travel ? travel.map((how) => best(how, around)) : [through(within, around)];
	const all = inner.flatMap((within) => outer.flatMap((around) => pair(within, around)));
	const order: readonly StackOutcome[] = [...OUTCOMES, 'unknown', NOT_APPLICABLE];
	return order.filter((outcome) => all.includes(outcome));
}

function best(one: StackOutcome, other: StackOutcome): StackOutcome {
	return BEST_FIRST.find((outcome) => outcome === one || outcome === other) ?? 'unknown';
}

/** The outcome where the outer option decides. A layer unknown in the inner one stays unknown unless the outer one includes it. */
function through(within: StackOutcome, around: StackOutcome): StackOutcome {
	if (around === NOT_APPLICABLE) return within;
	return within === 'unknown' && around !== 'included' ? 'unknown' : around;
}

/**
 * The layer of the whole that meets a requirement of an inner option. `build`: only installing needs it, which happens while the outer
 * option is built, or by its installer. Nothing meets the others (a hypervisor, an account).
 */
const BROUGHT_BY: Readonly<Record<string, LayerId | 'build'>> = {
	python: INTERPRETER,
	'python-installer': 'build',
	'c-compiler': 'build',
	conda: 'build',
	'package-manager': 'build',
	'container-engine': USERSPACE,
	snapd: USERSPACE,
	browser: USERSPACE,
	fuse: KERNEL,
	device: HARDWARE,
};

function needsOf(members: readonly StackRow[], layers: Readonly<Record<string, readonly StackOutcome[]>>): string[] {
	const cells = members.map((member) => (member.values[TARGET_NEEDS]?.includes(NOT_APPLICABLE) ? [] : knownValues(member, TARGET_NEEDS)));
	const own = cells.at(-1);
	if (!own || cells.includes(null)) return ['unknown'];
	const inner = cells.slice(0, -1).flatMap((needs) => needs ?? []);
	const left = inner.filter((need) => !isBrought(need, layers));
	const all = [...new Set([...own, ...left])].filter((need) => need !== 'nothing');
	return all.length > 0 ? all : ['nothing'];
}

function isBrought(need: string, layers: Readonly<Record<string, readonly StackOutcome[]>>): boolean {
	const by = BROUGHT_BY[need];
	if (by === undefined) return false;
	return by === 'build' || (layers[by] ?? []).every((outcome) => outcome === 'included' || outcome === 'dependency');
}
