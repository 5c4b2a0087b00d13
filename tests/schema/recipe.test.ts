import { describe, expect, test } from 'vitest';
import { recipeName, RecipeSchema, startCommand } from '../../src/schema/recipe.ts';
import { refusal } from '../fixtures/refusal.ts';

const BUILD = { stage: 'build', words: 'Freeze the program.', commands: 'freeze app\n' };
const START = { stage: 'start', commands: 'cd dist\n./app' } as const;
const RECIPE = { option: 'freezer', runs: 'debian', steps: [BUILD, START], artefacts: ['dist/app'] };

test('a recipe keeps its commands as written and fills in what may be left out', () => {
	expect(RecipeSchema.parse(RECIPE)).toEqual({
		option: 'freezer',
		runs: 'debian',
		program: 'answer',
		builder: [],
		steps: [
			{ ...BUILD, commands: 'freeze app', language: 'sh', sources: [] },
			{ ...START, language: 'sh', sources: [] },
		],
		artefacts: ['dist/app'],
		substitutes: [],
		explains: {},
	});
});

test('a recipe that nobody runs needs a reason, and no artefact', () => {
	const notRun = { option: 'freezer', runs: 'not-run', reason: 'Needs a Mac.', steps: [{ stage: 'build', commands: 'freeze' }] };
	expect(refusal(RecipeSchema, notRun)).toBe('');
	expect(refusal(RecipeSchema, { ...notRun, reason: undefined })).toContain('A recipe that is not run says why.');
});

test.each<[string, object, string]>([
	['no steps', { steps: [] }, 'Write at least one step.'],
	['steps out of order', { steps: [START, BUILD] }, 'The steps are out of order.'],
	['a step without content', { steps: [BUILD, START, { stage: 'remove' }] }, 'This step says nothing.'],
	['a step with two blocks', { steps: [{ ...BUILD, file: 'app.spec' }, START] }, 'A step shows either commands or a file.'],
	['nothing that starts', { steps: [BUILD] }, 'has a step "start" with commands'],
	['only a start that is left out', { steps: [BUILD, { ...START, notRun: 'Needs a Mac.' }] }, 'has a step "start" with commands'],
	['a start through the shell', { steps: [BUILD, { stage: 'start', commands: './app | cat' }] }, 'uses the shell'],
	['nothing that is shipped', { artefacts: [] }, 'A recipe that runs has an artefact.'],
	['an artefact elsewhere', { artefacts: ['../app'] }, 'Write a path below the working folder'],
	['an artefact from the root', { artefacts: ['/opt/app'] }, 'Write a path below the working folder'],
	['a reason for a recipe that runs', { reason: 'None.' }, 'Only a recipe that is not run has a reason.'],
	['commands of nothing', { steps: [{ ...BUILD, commands: ' \n' }, START] }, 'The commands are empty.'],
	['commands with what nobody sees', { steps: [{ ...BUILD, commands: 'a\u202Eb' }, START] }, 'U+202E'],
	['a stage that nobody knows', { steps: [{ ...BUILD, stage: 'ship' }, START] }, 'steps.0.stage'],
	['a field that nobody knows', { title: 'Freezer' }, 'title'],
	['a package that is an option of a command', { builder: ['--help'] }, 'Write the name of a package'],
])('refuses %s', (_, change, message) => {
	expect(refusal(RecipeSchema, { ...RECIPE, ...change })).toContain(message);
});

describe('the command that starts the program', () => {
	test('is the last line of the last step of that stage', () => {
		expect(startCommand([START, { stage: 'start', commands: './app --help\n./app' }, { stage: 'remove', commands: 'rm app' }])).toBe(
			'./app',
		);
	});
	test('is absent without such a step', () => {
		expect(startCommand([{ stage: 'build', commands: 'make' }])).toBeUndefined();
	});
});

test('a mode is a part of the name', () => {
	expect([recipeName({ option: 'freezer' }), recipeName({ option: 'freezer', mode: 'one-file' })]).toEqual(['freezer', 'freezer.one-file']);
});
