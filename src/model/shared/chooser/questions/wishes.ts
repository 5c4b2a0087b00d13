import { knownValues, type ChooserRow } from '../chooser-row.ts';
import type { Answers } from '../answers.ts';
import { matters } from './matters.ts';

/** How far a row meets a wish. */
type Measure = (row: ChooserRow) => number | null;

/** A wish with the cell that decides it, and the sentence for a row that meets it. */
interface Wish {
	readonly criterion: string;
	/** From 0 (not at all) to 1 (wholly); `null` if nothing is known. */
	readonly measure: Measure;
	readonly meets: string;
}

/** What is not known about a row counts as half met: it can be neither praised nor blamed. */
const UNKNOWN_MEETS = 0.5;

/** The share of a wish that a row must meet for the result to say that it does. */
const MEETS = 0.75;

const MEGABYTES = { small: 10_000_000, large: 200_000_000 };
/** In per cent of the time that a plain virtual environment takes. */
const OF_A_VENV = { fast: 120, slow: 600 };

/** The wishes by the answer of the question `matters`. */
const WISHES: Readonly<Record<string, Wish>> = {
	'few-alarms': {
		criterion: 'false-alarms',
		measure: worst('false-alarms', { rare: 1, 'not-applicable': 1, 'warning-only': 0.7, sometimes: 0.5, frequent: 0 }),
		meets: 'False alarms are rare.',
	},
	small: { criterion: 'shipped-size', measure: figure('shipped-size', MEGABYTES.small, MEGABYTES.large), meets: 'Small in the lab.' },
	'fast-start': {
		criterion: 'warm-start',
		measure: (row) => figure('warm-start', OF_A_VENV.fast, OF_A_VENV.slow)(row) ?? startMeasure(row),
		meets: 'Starts fast.',
	},
	'hard-to-read': {
		criterion: 'source-visible',
		measure: worst('source-visible', { nothing: 1, 'machine-code': 1, bytecode: 0.25, source: 0 }),
		meets: 'Its code is hard to read.',
	},
	'self-updating': {
		criterion: 'updates',
		measure: best('updates', {
			automatic: 1,
			'next-visit': 1,
			'package-manager': 0.75,
			'installer-command': 0.4,
			redeploy: 0.3,
			replace: 0,
			reflash: 0,
		}),
		meets: 'Updates come by themselves or with the system.',
	},
	'no-fees': {
		criterion: 'cost',
		measure: worst('cost', { nothing: 1, 'build-machine': 0.7, device: 0.5, account: 0.3, usage: 0.2, certificate: 0.2, licence: 0 }),
		meets: 'Costs no fees.',
	},
	reproducible: {
		criterion: 'reproducible',
		measure: worst('reproducible', { yes: 1, 'no-build': 1, 'with-settings': 0.8, no: 0 }),
		meets: 'Can be built twice with the same result.',
	},
	inventory: {
		criterion: 'inventory',
		measure: best('inventory', { yes: 1, packages: 0.75, target: 0.6, native: 0.5, no: 0 }),
		meets: 'Scanners find what is in it.',
	},
};

/** How far a row meets the wishes among the answers, from 0 to their number. Nothing is ruled out by one. */
export function wishScore(row: ChooserRow, answers: Answers): number {
	return wishesOf(answers).reduce((sum, { measure }) => sum + (measure(row) ?? UNKNOWN_MEETS), 0);
}

/** The wishes among the answers that a row meets, each with the cell that says so. */
export function wishesMet(row: ChooserRow, answers: Answers): { readonly criterion: string; readonly sentence: string }[] {
	return wishesOf(answers)
		.filter(({ measure }) => (measure(row) ?? 0) >= MEETS)
		.map(({ criterion, meets }) => ({ criterion, sentence: meets }));
}

/** The names of the wishes among the answers that a row does not meet, or of which nothing is known. */
export function wishesLeft(row: ChooserRow, answers: Answers): string[] {
	return matters.answers
		.filter(({ id }) => answers.matters?.includes(id) && (WISHES[id]?.measure(row) ?? 0) < MEETS)
		.map(({ name }) => name);
}

function wishesOf({ matters: chosen = [] }: Answers): Wish[] {
	return chosen.flatMap((id) => WISHES[id] ?? []);
}

/** Measures a cell by its worst value. */
function worst(criterion: string, shares: Readonly<Record<string, number>>): Measure {
	return (row) => shareOf(row, criterion, shares, Math.min);
}

/** Measures a cell by its best value: one way is enough. */
function best(criterion: string, shares: Readonly<Record<string, number>>): Measure {
	return (row) => shareOf(row, criterion, shares, Math.max);
}

function shareOf(
	{ values }: ChooserRow,
	criterion: string,
	shares: Readonly<Record<string, number>>,
	of: (...shares: number[]) => number,
): number | null {
	const known = (values[criterion] ?? []).flatMap((value) => shares[value] ?? []);
	return known.length > 0 ? of(...known) : null;
}

/** Measures a figure of the lab on a logarithmic scale between good and bad. */
function figure(criterion: string, good: number, bad: number): Measure {
	return (row) => {
		const value = Number(knownValues(row, criterion)?.[0] ?? Number.NaN);
		if (!Number.isFinite(value) || value <= 0) return null;
		return Math.min(1, Math.max(0, Math.log(bad / value) / Math.log(bad / good)));
	};
}

/** How a row starts, where the lab has no figure. */
const startMeasure = worst('start', {
	'in-place': 1,
	container: 0.6,
	mounts: 0.6,
	'unpacks-once': 0.6,
	'page-load': 0.3,
	'on-demand': 0.3,
	'installs-first': 0.3,
	'unpacks-each-time': 0,
	boots: 0,
});
