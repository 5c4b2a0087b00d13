import { expect, test } from 'vitest';
import type { Measurement } from '../../../src/schema/measurement.ts';
import { commandsOfStage } from '../../../src/model/recipes/commands-of-stage.ts';
import { reasonsNotRun, sourcesOfRecipes, startHere } from '../../../src/model/recipes/start-here.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';
import { measurement } from '../../fixtures/measurement.ts';
import { recipeEntry } from '../../fixtures/recipe.ts';

const STEPS = [
	{ stage: 'build', words: 'One.\n\nTwo, with `code`.', commands: 'fetch https://cloud.example/tool\nmake cloud', sources: ['cloud/docs'] },
	{ stage: 'start', commands: './cloud' },
	{ stage: 'further', language: 'toml', code: 'more = true' },
	{ stage: 'remove', commands: 'cloud.exe /remove', language: 'powershell', notRun: 'it needs Windows' },
];
const SUBSTITUTES = [{ real: 'https://cloud.example/tool', ran: '/lab/tool', why: 'There is no internet.' }];

type Run = Measurement['stages'][number];
const BUILD: Run = { stage: 'build', commands: 'fetch /lab/tool\nmake cloud', output: 'built', exit: 0, seconds: 1 };
const START: Run = { stage: 'start', commands: './cloud', output: '42', exit: 0, seconds: 1 };

/** The only recipe on the page of the option `cloud`. */
function shown(recipe: Record<string, unknown>, runs?: Run[]) {
	const { options } = catalogueWith(({ recipes, measurements }) => {
		const entry = recipeEntry({ steps: STEPS, substitutes: SUBSTITUTES, ...recipe });
		recipes.push(entry);
		const data = { ...measurement(), recipe: 'cloud', stages: runs ?? [], versions: { python: '3.11.2', 'cloud-tool': '2', pip: '26' } };
		if (runs) measurements.push({ id: 'cloud', file: 'content/measurements/cloud.json', data, body: '' });
	});
	const [first] = startHere(byId(options, 'cloud'));
	if (!first) throw new Error('The page shows no recipe.');
	return first;
}

/** Why each stage was not run. */
function reasons({ stages }: ReturnType<typeof shown>) {
	return Object.fromEntries(stages.map(({ stage, notRun, steps }) => [stage, notRun ?? steps[0]?.notRun]));
}

test('an option without a recipe shows none', () => {
	expect(startHere(byId(catalogueWith().options, 'cloud'))).toEqual([]);
});

test('a step shows paragraphs, its block, its sources and what ran in place of a part of it', () => {
	expect(shown({}, [BUILD, START]).stages[0]?.steps).toEqual([
		{
			words: ['One.', 'Two, with `code`.'],
			sources: ['cloud/docs'],
			block: { text: 'fetch https://cloud.example/tool\nmake cloud', language: 'sh' },
			substitutes: SUBSTITUTES,
		},
	]);
});

test('what ran shows where, with which versions of the tools that it names, and what it printed', () => {
	const recipe = shown({ index: { pypi: ['Cloud_Tool[all]'] } }, [BUILD, START]);
	expect(recipe.ran).toEqual({ day: '2026-11-29', on: 'Debian 12', versions: ['Python 3.11.2', 'cloud-tool 2'] });
	expect(recipe.notRun).toBeUndefined();
	expect(recipe.stages.map(({ stage, printed }) => [stage, printed])).toEqual([
		['build', 'built'],
		['start', '42'],
		['further', undefined],
		['remove', undefined],
	]);
	expect(reasons(recipe)).toEqual({
		build: undefined,
		start: undefined,
		further: 'the lab ran the steps above',
		remove: 'changed since it was run',
	});
});

test('commands that have changed since they ran are not shown as run, nor with what the others printed', () => {
	const recipe = shown({}, [{ ...BUILD, commands: 'make cloud' }, START]);
	expect(reasons(recipe)).toMatchObject({ build: 'changed since it was run', start: undefined });
	expect(recipe.stages[0]?.printed).toBeUndefined();
});

test('a failure is shown with its exit code', () => {
	expect(shown({}, [BUILD, { ...START, exit: 3 }]).stages[1]?.failed).toBe(3);
});

test('a recipe that never ran says so once, and one that cannot run says why', () => {
	expect(shown({}).notRun).toBe('the lab has not run this yet');
	const never = shown({ runs: 'not-run', reason: 'it needs an account' });
	expect([never.notRun, never.ran]).toEqual(['it needs an account', undefined]);
	// A reason that several have is given once, and waiting for the lab is none.
	expect(reasonsNotRun([never, shown({}), never])).toEqual(['it needs an account']);
});

test('what the lab runs is the commands of a stage with their substitutes', () => {
	const { data } = recipeEntry({ steps: STEPS, substitutes: SUBSTITUTES });
	expect(commandsOfStage(data, 'build')).toBe(BUILD.commands);
	expect(commandsOfStage(data, 'remove')).toBe('');
});

test('the sources of the steps are among those of the page', () => {
	const { data } = recipeEntry({ steps: STEPS });
	expect(sourcesOfRecipes([{ name: 'cloud', mode: null, recipe: data, measurement: undefined }])).toEqual(['cloud/docs']);
});
