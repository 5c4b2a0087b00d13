import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/catalogue/content.ts';
import { MeasurementSchema, type Measurement } from '../schema/measurement.ts';
import { recipeName, RecipeSchema, type Recipe } from '../schema/recipe.ts';
import { readText } from './read-text.ts';
import { problemsFromIssues } from './schema-problems.ts';
import { dataFromYaml } from './yaml-data.ts';

/** The folders below `content/` that the lab reads and writes. */
export const LAB_FOLDERS = ['recipes', 'measurements'] as const;

/** A recipe with the files that stand beside it. */
export interface RecipeEntry {
	/** The folder's name: the option, and the mode where there is one. */
	name: string;
	recipe: Recipe;
	/** The files of its folder `files/`, by path below it. */
	files: Record<string, string>;
}

/** The recipes and measurements of a project, and whatever is wrong with them. */
export interface LabContent {
	recipes: RecipeEntry[];
	measurements: Measurement[];
	problems: Problem[];
}

/**
 * Reads `content/recipes` and `content/measurements`. Either may be missing.
 * @param root the project's folder
 * @returns what is sound, and the problems of the rest
 */
export function readLabContent(root: string): LabContent {
	const problems: Problem[] = [];
	const kept = <Value>(read: Value | Problem[]): Value[] => {
		if (!Array.isArray(read)) return [read];
		problems.push(...read);
		return [];
	};
	const recipes = namesIn(join(root, 'content/recipes')).flatMap((name) => kept(readRecipe(root, name)));
	const measurements = namesIn(join(root, 'content/measurements')).flatMap((name) => kept(readMeasurement(root, name)));
	return { recipes, measurements, problems };
}

function namesIn(folder: string): string[] {
	return existsSync(folder)
		? readdirSync(folder)
				.filter((name) => !name.startsWith('.'))
				.sort()
		: [];
}

function readRecipe(root: string, name: string): RecipeEntry | Problem[] {
	const folder = `content/recipes/${name}`;
	const file = `${folder}/recipe.yml`;
	const text = readText(root, file);
	if (typeof text !== 'string') return [text];
	const read = dataFromYaml(file, text, 0);
	if (Array.isArray(read)) return read;
	const parsed = RecipeSchema.safeParse(read.data, { reportInput: true });
	if (!parsed.success) return problemsFromIssues(file, parsed.error.issues, RecipeSchema);
	const files: Record<string, string> = {};
	const problems: Problem[] = [];
	for (const path of pathsBelow(join(root, folder, 'files'))) {
		const content = readText(root, `${folder}/files/${path}`);
		if (typeof content === 'string') files[path] = content;
		else problems.push(content);
	}
	problems.push(...problemsInFolder(root, file, { name, recipe: parsed.data, files }));
	return problems.length > 0 ? problems : { name, recipe: parsed.data, files };
}

function pathsBelow(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}

/** How a recipe fits its folder: names, shown files and substituted texts that exist. */
function problemsInFolder(root: string, file: string, { name, recipe, files }: RecipeEntry): Problem[] {
	const problems: Problem[] = [];
	const complain = (field: string, message: string, fix: string): void => {
		problems.push({ file, field, message, fix });
	};
	if (recipeName(recipe) !== name)
		complain('option', `The folder is called ${name}, but the recipe is ${recipeName(recipe)}.`, 'Make them the same.');
	if (recipe.runs === 'debian' && !existsSync(join(root, 'lab/programs', recipe.program)))
		complain('program', `There is no program called "${recipe.program}".`, 'Name a folder of lab/programs.');
	const commands = recipe.steps.map((step) => step.commands ?? '').join('\n');
	recipe.steps.forEach((step, index) => {
		if (step.file !== undefined && files[step.file] === undefined)
			complain(`steps.${index}.file`, `There is no file ${step.file} in files/.`, 'Add it there, or correct the name.');
	});
	recipe.substitutes.forEach(({ real }, index) => {
		if (![commands, ...Object.values(files)].some((text) => text.includes(real)))
			complain(`substitutes.${index}.real`, `"${real}" stands in no command and in no file.`, 'Copy the exact text from there.');
	});
	return problems;
}

function readMeasurement(root: string, name: string): Measurement | Problem[] {
	const file = `content/measurements/${name}`;
	const rerun = 'Run npm run lab for this recipe again.';
	if (!name.endsWith('.json')) return [{ file, message: 'Only .json files belong in content/measurements.', fix: 'Remove it.' }];
	const text = readText(root, file);
	if (typeof text !== 'string') return [text];
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return [{ file, message: 'This is no JSON.', fix: rerun }];
	}
	const parsed = MeasurementSchema.safeParse(data, { reportInput: true });
	if (!parsed.success) return problemsFromIssues(file, parsed.error.issues, MeasurementSchema);
	if (`${parsed.data.recipe}.json` !== name)
		return [{ file, field: 'recipe', message: `The file is named after another recipe than ${parsed.data.recipe}.`, fix: rerun }];
	if (!existsSync(join(root, 'content/recipes', parsed.data.recipe, 'recipe.yml')))
		return [{ file, field: 'recipe', message: `There is no recipe ${parsed.data.recipe} any more.`, fix: 'Remove the file.' }];
	return parsed.data;
}
