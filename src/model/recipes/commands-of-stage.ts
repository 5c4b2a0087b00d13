import type { Recipe, RunStage } from '../../schema/recipe.ts';

/** The commands of a stage as the lab runs them, with the recipe's substitutions. Empty if there are none. */
export function commandsOfStage({ steps, substitutes }: Pick<Recipe, 'steps' | 'substitutes'>, stage: RunStage): string {
	const commands = steps.filter((step) => step.stage === stage && step.notRun === undefined).flatMap((step) => step.commands ?? []);
	return substituted(commands.join('\n'), substitutes);
}

/** A text of a recipe as the lab runs it. */
export function substituted(text: string, substitutes: Recipe['substitutes']): string {
	return substitutes.reduce((changed, { real, ran }) => changed.replaceAll(real, ran), text);
}
