import type { Measurement } from '../../schema/measurement.ts';
import { STAGES, type Recipe, type RecipeStep, type Stage, type Substitute } from '../../schema/recipe.ts';
import type { OptionRecipe, OptionView } from '../catalogue/catalogue.ts';
import { upperFirst } from '../shared/words.ts';
import { commandsOfStage } from './commands-of-stage.ts';

/** A step as a page shows it. */
export interface ShownStep {
	/** Paragraphs, with code between backticks. */
	words: string[];
	sources: string[];
	/** The file or the commands below the text. */
	block?: { text: string; language: string; file?: string };
	/** Why it was not run. */
	notRun?: string;
	/** Texts that the lab substituted. */
	substitutes: Substitute[];
}

/** The steps of one stage, and their output together. */
export interface ShownStage {
	stage: Stage;
	name: string;
	steps: ShownStep[];
	/** Why its steps were not run; a step may have its own reason. */
	notRun?: string;
	printed?: string;
	/** The exit code of commands that failed. */
	failed?: number;
}

/** One recipe as an option's page shows it under "Start here". */
export interface ShownRecipe {
	name: string;
	/** The mode that it is for, where the option has modes. */
	mode?: { id: string; name: string };
	stages: ShownStage[];
	/** Why the whole recipe was not run. */
	notRun?: string;
	/** Where and when it ran. */
	ran?: { day: string; on: string; versions: string[] };
}

const NEVER_RUN = 'the lab has not run this yet';
const FURTHER = 'the lab ran the steps above';
const CHANGED = 'changed since it was run';

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
	build: 'Build',
	install: 'Install',
	start: 'Start',
	further: 'Go further',
	update: 'Update',
	remove: 'Remove',
};

/** The content of "Start here" on the page of an option, in the order of its modes. Empty if it has no recipe. */
export function startHere({ recipes, data }: Pick<OptionView, 'recipes' | 'data'>): ShownRecipe[] {
	return recipes.map((recipe) => shownRecipe(recipe, recipe.mode === null ? undefined : data.modes?.[recipe.mode]?.name));
}

/** Why recipes were not run, each reason once; none for those that simply have not been run yet. */
export function reasonsNotRun(recipes: readonly Pick<ShownRecipe, 'notRun'>[]): string[] {
	return [...new Set(recipes.flatMap(({ notRun }) => (notRun === undefined || notRun === NEVER_RUN ? [] : [notRun])))];
}

/** The sources that steps cite, in their order, with repetitions. */
export function sourcesOfRecipes(recipes: readonly OptionRecipe[]): string[] {
	return recipes.flatMap(({ recipe }) => recipe.steps.flatMap(({ sources }) => sources));
}

function shownRecipe({ name, mode, recipe, measurement }: OptionRecipe, modeName: string | undefined): ShownRecipe {
	const stages = STAGES.filter((stage) => recipe.steps.some((step) => step.stage === stage));
	const notRun = recipe.runs === 'not-run' ? recipe.reason : measurement ? undefined : NEVER_RUN;
	return {
		name,
		...(mode === null || modeName === undefined ? {} : { mode: { id: mode, name: modeName } }),
		stages: stages.map((stage) => shownStage(recipe, stage, measurement)),
		...(notRun === undefined ? {} : { notRun }),
		...(measurement && notRun === undefined ? { ran: whereItRan(recipe, measurement) } : {}),
	};
}

function shownStage(recipe: Recipe, stage: Stage, measurement: Measurement | undefined): ShownStage {
	const run = measurement?.stages.find((one) => one.stage === stage);
	const isCurrent = run !== undefined && stage !== 'further' && run.commands === commandsOfStage(recipe, stage);
	const whyNot = recipe.runs === 'not-run' || !measurement || isCurrent ? undefined : stage === 'further' ? FURTHER : CHANGED;
	return {
		stage,
		name: STAGE_NAMES[stage],
		steps: recipe.steps.filter((step) => step.stage === stage).map((step) => shownStep(recipe, step)),
		...(whyNot === undefined ? {} : { notRun: whyNot }),
		...(isCurrent && run.output !== '' ? { printed: run.output } : {}),
		...(isCurrent && run.exit !== 0 ? { failed: run.exit } : {}),
	};
}

function shownStep({ files = {}, substitutes }: Recipe, step: RecipeStep): ShownStep {
	const { stage, words = '', commands, code, file, language, sources, notRun } = step;
	const isRun = stage !== 'further' && notRun === undefined;
	const text = commands ?? code ?? (file === undefined ? undefined : files[file]);
	return {
		words: words.split(/\n\s*\n/).filter((paragraph) => paragraph !== ''),
		sources,
		...(text === undefined ? {} : { block: { text: text.trimEnd(), language, ...(file === undefined ? {} : { file }) } }),
		...(notRun === undefined ? {} : { notRun }),
		substitutes: isRun ? substitutes.filter(({ real }) => text?.includes(real) === true) : [],
	};
}

/** The place, and the versions of the tools that the recipe names. */
function whereItRan({ index }: Recipe, { ran, machine, versions, targets, reference }: Measurement): ShownRecipe['ran'] & object {
	const named = (index?.pypi ?? []).map((name) => bare(name));
	const shown = Object.entries(versions).filter(([name]) => name === 'python' || named.includes(bare(name)));
	return {
		day: ran,
		on: upperFirst((targets[reference?.target ?? '']?.target.system ?? machine.system).replace('-', ' ')),
		versions: shown.map(([name, version]) => `${name === 'python' ? 'Python' : name} ${version}`),
	};
}

/** A package's name as indexes compare it: without extras, versions and differences of case. */
function bare(name: string): string {
	return name
		.replace(/[[=].*$/, '')
		.toLowerCase()
		.replaceAll(/[-_.]+/g, '-');
}
