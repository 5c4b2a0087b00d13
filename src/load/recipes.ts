import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Problem } from '../model/catalogue/content.ts';
import type { Measurement } from '../schema/measurement.ts';
import { recipeName, type Recipe } from '../schema/recipe.ts';
import { readCollection } from './read-content.ts';
import { readText } from './read-text.ts';

/** A recipe with its displayed files. */
export interface RecipeEntry {
	/** The folder's name: the option, and the mode where there is one. */
	name: string;
	recipe: Recipe;
	/** The files of its folder `files/`, by path below it. */
	files: Record<string, string>;
}

/** The recipes and measurements of a project, and their problems. */
export interface LabContent {
	recipes: RecipeEntry[];
	measurements: Measurement[];
	problems: Problem[];
}

/**
 * Reads `content/recipes` and `content/measurements` for the lab. Either may be missing.
 * @param root the project's folder
 * @returns the sound ones, and the problems of the rest
 */
export function readLabContent(root: string): LabContent {
	const recipes = readCollection(root, 'recipes');
	const measurements = readCollection(root, 'measurements');
	return {
		recipes: recipes.entries.map(({ id, data: { files = {}, ...recipe } }) => ({ name: id, recipe, files })),
		measurements: measurements.entries.map(({ data }) => data),
		problems: [...recipes.problems, ...measurements.problems],
	};
}

/** The files of a recipe's folder `files/`, by path below it, and those that cannot be read. */
export function readFilesOfRecipe(root: string, id: string): { files: Record<string, string>; problems: Problem[] } {
	const folder = `content/recipes/${id}/files`;
	const files: Record<string, string> = {};
	const problems: Problem[] = [];
	for (const path of pathsBelow(join(root, folder))) {
		const text = readText(root, `${folder}/${path}`);
		if (typeof text === 'string') files[path] = text;
		else problems.push(text);
	}
	return { files, problems };
}

function pathsBelow(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}

/** Problems between a recipe and its folder: its name, displayed files, and substituted texts. */
export function problemsWithRecipe(root: string, { id, file, data: { files = {}, ...recipe } }: Entry<Recipe>): Problem[] {
	const problems: Problem[] = [];
	const complain = (field: string, message: string, fix: string): void => {
		problems.push({ file, field, message, fix });
	};
	if (recipeName(recipe) !== id)
		complain('option', `The folder is called ${id}, but the recipe is ${recipeName(recipe)}.`, 'Make them the same.');
	if (recipe.runs === 'debian' && !existsSync(join(root, 'lab/programs', recipe.program)))
		complain('program', `There is no program called "${recipe.program}".`, 'Name a folder of lab/programs.');
	const commands = recipe.steps.map((step) => step.commands ?? '').join('\n');
	recipe.steps.forEach((step, index) => {
		if (step.file !== undefined && files[step.file] === undefined)
			complain(`steps.${index}.file`, `There is no file ${step.file} in files/.`, 'Add it there, or correct the name.');
	});
	recipe.substitutes.forEach(({ real }, index) => {
		if (![commands, ...Object.values(files)].some((text) => text.includes(real)))
			complain(`substitutes.${index}.real`, `"${real}" is in no command and in no file.`, 'Copy the exact text from there.');
	});
	return problems;
}

/** Problems between a measurement and its recipe: the measurement has the recipe's name, and the recipe still exists. */
export function problemsWithMeasurement(root: string, { id, file, data: { recipe } }: Entry<Measurement>): Problem[] {
	if (recipe !== id)
		return [
			{
				file,
				field: 'recipe',
				message: `The file’s name is not that of its recipe, ${recipe}.`,
				fix: 'Run npm run lab for this recipe again.',
			},
		];
	if (!existsSync(join(root, 'content/recipes', recipe, 'recipe.yml')))
		return [{ file, field: 'recipe', message: `There is no recipe ${recipe} any more.`, fix: 'Remove the file.' }];
	return [];
}
