import { describe, expect, test } from 'vitest';
import { commandsOf, digestOfRecipe, endOf } from '../../lab/build.ts';
import { newestIn } from '../../lab/stale.ts';
import { startWords } from '../../lab/trial.ts';
import { RecipeSchema } from '../../src/schema/recipe.ts';

const recipe = RecipeSchema.parse({
	option: 'freezer',
	runs: 'debian',
	steps: [
		{ stage: 'build', commands: 'fetch frost\n' },
		{ stage: 'build', words: 'On a Mac:', commands: 'codesign app', notRun: 'Needs a Mac.' },
		{ stage: 'build', commands: 'freeze' },
		{ stage: 'start', commands: '~/bin/app --cold' },
	],
	artefacts: ['app'],
	substitutes: [{ real: 'frost', ran: 'ice', why: 'There is none here.' }],
});
const entry = { name: 'freezer', recipe, files: {} };

test('takes the commands of a stage from its steps that run, with substitutes', () => {
	expect(commandsOf(entry, 'build')).toBe('fetch ice\nfreeze');
	expect(commandsOf(entry, 'remove')).toBe('');
});

test('splits the start command into words, with the home written out', () => {
	expect(startWords(entry)).toEqual(['/home/you/bin/app', '--cold']);
});

test('takes a recipe as changed if its commands or files change, but not its prose', () => {
	const digest = digestOfRecipe(entry);
	const [step, ...others] = recipe.steps;
	const withStep = (change: object) => ({
		...entry,
		recipe: RecipeSchema.parse({ ...recipe, steps: [{ ...step, ...change }, ...others] }),
	});
	expect(digestOfRecipe(withStep({ words: 'Fetch what is needed.' }))).toBe(digest);
	expect(digestOfRecipe(withStep({ commands: 'fetch snow' }))).not.toBe(digest);
	expect(digestOfRecipe({ ...entry, files: { 'app.spec': 'spec' } })).not.toBe(digest);
});

describe('output', () => {
	test.each([
		['colours', '\u001B[31mred\u001B[0m', 'red'],
		['progress that overwrites itself', '10 %\r50 %\rdone\n', 'done'],
		['line ends of Windows', 'one\r\ntwo', 'one\ntwo'],
		['bells', 'ding\u0007', 'ding'],
	])('is kept without %s', (_, output, kept) => {
		expect(endOf(output)).toBe(kept);
	});
	test('is cut to its end if it is long', () => {
		expect(endOf('beginning and end', 3)).toBe('…end');
	});
});

test.each([
	['black (24.8.0)\nAvailable versions: 24.8.0, 24.4.2', '24.8.0'],
	['', undefined],
])('the newest version in pip’s answer %j is %s', (answer, version) => {
	expect(newestIn(answer)).toBe(version);
});
