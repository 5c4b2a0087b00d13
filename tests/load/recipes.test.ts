import { beforeEach, describe, expect, test } from 'vitest';
import { readLabContent } from '../../src/load/recipes.ts';
import { readContent } from '../../src/load/read-content.ts';
import { temporaryProject, writeContentFile } from '../fixtures/content-folder.ts';
import { measurement } from '../fixtures/measurement.ts';
import { PROJECT } from '../fixtures/project.ts';

const RECIPE = [
	'option: freezer',
	'runs: debian',
	'steps:',
	'  - { stage: build, commands: freeze app.spec }',
	'  - { stage: start, commands: ./app }',
	'artefacts: [app]',
].join('\n');

let root: string;
beforeEach(() => {
	root = temporaryProject();
	writeContentFile(root, 'lab/programs/answer/pyproject.toml', '');
});

test('finds no recipes in a project without them', () => {
	expect(readLabContent(root)).toEqual({ recipes: [], measurements: [], problems: [] });
});

test('reads a recipe with its files', () => {
	writeContentFile(root, 'content/recipes/freezer/recipe.yml', RECIPE);
	writeContentFile(root, 'content/recipes/freezer/files/data/app.spec', 'spec');
	const { recipes, problems } = readLabContent(root);
	expect(problems).toEqual([]);
	expect(recipes).toMatchObject([{ name: 'freezer', recipe: { option: 'freezer' }, files: { 'data/app.spec': 'spec' } }]);
});

test('reads a measurement', () => {
	writeContentFile(root, 'content/recipes/freezer/recipe.yml', RECIPE);
	writeContentFile(root, 'content/measurements/freezer.json', JSON.stringify(measurement()));
	expect(readLabContent(root)).toMatchObject({ measurements: [measurement()], problems: [] });
});

describe('refuses', () => {
	test.each<[string, string, string, string]>([
		[
			'a recipe in a folder of another name',
			'recipes/fridge/recipe.yml',
			RECIPE,
			'The folder is called fridge, but the recipe is freezer.',
		],
		['a program that is not there', 'recipes/freezer/recipe.yml', `${RECIPE}\nprogram: question`, 'There is no program called "question".'],
		[
			'a file that is shown and not there',
			'recipes/freezer/recipe.yml',
			RECIPE.replace('commands: freeze app.spec', 'file: app.spec'),
			'There is no file app.spec in files/.',
		],
		[
			'a substitute for what stands nowhere',
			'recipes/freezer/recipe.yml',
			`${RECIPE}\nsubstitutes: [{ real: "FROM frost", ran: "FROM ice", why: "No hub." }]`,
			'"FROM frost" is in no command and in no file.',
		],
		['a folder without a recipe', 'recipes/freezer/files/app.spec', 'spec', 'The file cannot be read'],
		['YAML that is none', 'recipes/freezer/recipe.yml', 'option: "freezer', 'A quotation mark is opened and never closed.'],
		['a field that is misspelt', 'recipes/freezer/recipe.yml', `${RECIPE}\nbuilders: []`, 'builders'],
		['a measurement that is no JSON', 'measurements/freezer.json', '{', 'This is not JSON.'],
		['a measurement of no recipe', 'measurements/freezer.json', JSON.stringify(measurement()), 'There is no recipe freezer any more.'],
		[
			'a measurement under another name',
			'measurements/fridge.json',
			JSON.stringify(measurement()),
			'The file’s name is not that of its recipe, freezer.',
		],
		['other files among the measurements', 'measurements/notes.txt', 'Cold.', 'Only .json files belong in content/measurements.'],
	])('%s, and the check of all content says so', (_, file, text, message) => {
		writeContentFile(root, `content/${file}`, text);
		const words = readContent(root).problems.map((problem) => `${problem.field ?? ''} ${problem.message}`);
		expect(words.join('\n')).toContain(message);
	});
});

test('every recipe and measurement of this project is sound', () => {
	expect(readLabContent(PROJECT).problems).toEqual([]);
});
