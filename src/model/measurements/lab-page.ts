import type { Catalogue, OptionRecipe, OptionView } from '../catalogue/catalogue.ts';
import { OFFLINE, PROBED_LAYERS, TARGET_LAYERS, type Measurement, type ProbedLayer, type Target } from '../../schema/measurement.ts';
import type { Outcome } from '../shared/layers.ts';
import { derivedOutcomes } from './derived-outcomes.ts';
import { disturbance, DISTURBANCES } from './figures.ts';

/** A target of the lab, as measurements describe it. */
export interface LabTarget extends Target {
	id: string;
	/** Whether it is one of the ladder's steps, each of which has one layer more than the one before. */
	isStep: boolean;
}

/** What became of a recipe in a target. */
export interface LabResult {
	target: LabTarget;
	starts: boolean;
	/** The last line of what it said, where it did not start. */
	message?: string;
}

/** A recipe on the page of the lab. */
export interface LabRun {
	/** The recipe's name, which is its anchor. */
	name: string;
	option: OptionView;
	/** The option's name, with the mode's in brackets. */
	title: string;
	/** Why it has not been run. */
	notRun?: string;
	measured?: {
		day: string;
		machine: Measurement['machine'];
		versions: Measurement['versions'];
		disturbed: string | undefined;
		results: LabResult[];
		derived: { layer: ProbedLayer; outcome: Outcome | undefined; reason: string | undefined }[];
		/** Features of the sample program that do not work where everything is there. */
		broken: string[];
	};
}

/** Everything on the page of the lab. */
export interface LabPage {
	/** In the order in which they are tried. */
	targets: LabTarget[];
	runs: LabRun[];
}

const SAYS_NOTHING = 'it said nothing';
const LONGEST_MESSAGE = 160;

/** What the page of the lab shows: recipes in gradient order. */
export function labPage({ options }: Pick<Catalogue, 'options'>): LabPage {
	const measurements = options.flatMap(({ recipes }) => recipes.flatMap(({ measurement }) => measurement ?? []));
	const targets = targetsOf(measurements);
	return { targets, runs: options.flatMap((option) => option.recipes.map((recipe) => labRun(option, recipe, targets))) };
}

/** Every target that some recipe was tried in, but for those that only tell whether a network is needed. */
function targetsOf(measurements: readonly Measurement[]): LabTarget[] {
	const known = new Map(measurements.flatMap(({ targets }) => Object.entries(targets).map(([id, { target }]) => [id, target] as const)));
	const named = [...known].filter(([id]) => !id.endsWith(OFFLINE));
	const [first] = named;
	let layers = -1;
	return named.map(([id, target]) => {
		const isStep = target.system === first?.[1].system && target.network && target.layers.length === layers + 1;
		if (isStep) layers = target.layers.length;
		return { id, ...target, isStep };
	});
}

function labRun(option: OptionView, { name, mode, recipe, measurement }: OptionRecipe, targets: readonly LabTarget[]): LabRun {
	const title = option.rows.find((row) => row.mode === mode)?.name ?? option.data.name;
	const described = { name, option, title };
	if (recipe.runs === 'not-run') return { ...described, ...(recipe.reason === undefined ? {} : { notRun: recipe.reason }) };
	if (!measurement) return { ...described, notRun: 'not yet' };
	const outcomes = derivedOutcomes(measurement.targets);
	const reference = measurement.targets[measurement.reference?.target ?? ''];
	return {
		...described,
		measured: {
			day: measurement.ran,
			machine: measurement.machine,
			versions: measurement.versions,
			disturbed: DISTURBANCES[disturbance(measurement)],
			results: targets.flatMap((target) => resultIn(target, measurement)),
			derived: PROBED_LAYERS.map((layer) => {
				const derived = outcomes[layer];
				return derived && 'outcome' in derived
					? { layer, outcome: derived.outcome, reason: undefined }
					: { layer, outcome: undefined, reason: derived?.reason };
			}),
			broken: Object.entries(reference?.found?.features ?? {}).flatMap(([feature, { works }]) => (works ? [] : feature)),
		},
	};
}

function resultIn(target: LabTarget, { targets }: Measurement): LabResult[] {
	const result = targets[target.id];
	if (!result) return [];
	return [{ target, starts: result.starts, ...(result.starts ? {} : { message: lastLine(result.message) }) }];
}

/** The last line of a message, where programs say what is wrong. */
function lastLine(message: string | undefined): string {
	const line = message?.trimEnd().split('\n').at(-1)?.trim() ?? '';
	if (line === '') return SAYS_NOTHING;
	return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}

/** The layers of targets from top to bottom, as the ladder is drawn. */
export const LADDER_LAYERS = TARGET_LAYERS.toReversed();
