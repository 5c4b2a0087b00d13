import { describe, expect, test } from 'vitest';
import type { Content, Entry } from '../../../src/model/catalogue/content.ts';
import { pageHash } from '../../../src/model/reviews/page-hash.ts';
import { reviewStateOf, reviewWords } from '../../../src/model/reviews/review-state.ts';
import type { Recipe } from '../../../src/schema/recipe.ts';
import { byId, catalogueWith, soundContent } from '../../fixtures/catalogue.ts';
import { recipeEntry } from '../../fixtures/recipe.ts';

/** A recipe of the freezer's mode. */
function freezing(commands: string, files?: Record<string, string>): Entry<Recipe> {
	const steps = [
		{ stage: 'build', commands },
		{ stage: 'start', commands: './program' },
	];
	return { ...recipeEntry({ option: 'freezer', mode: 'onefile', steps, files }), id: 'freezer.onefile' };
}

/** Content whose review of the freezer fits the page as it is. */
function read(): Content {
	const content = { ...soundContent(), recipes: [freezing('freeze')] };
	byId(content.reviews, 'freezer').data.of = pageHash(byId(content.options, 'freezer'), content);
	return content;
}

describe('a page that has been read', () => {
	test.each<[string, (content: Content) => void]>([
		['a value', ({ options }) => (byId(options, 'freezer').data.cells['kernel'] = 'included')],
		['a note', ({ options }) => (byId(options, 'freezer').data.cells['kernel'] = { is: 'absent', note: 'Any.' })],
		['a value of a mode', ({ options }) => Object.assign(byId(options, 'freezer').data.modes ?? {}, { onefile: undefined })],
		['its prose', ({ options }) => (byId(options, 'freezer').body += '\nMore.\n')],
		['a caution', ({ options }) => (byId(options, 'freezer').data.cautions = [])],
		['its proof', ({ options }) => (byId(options, 'freezer').data.evidence.sources = ['freezer/releases'])],
		['a new recipe', ({ recipes }) => recipes.push({ ...recipeEntry({ option: 'freezer' }), id: 'freezer' })],
		['a step of its recipe', ({ recipes }) => (recipes[0] = freezing('freeze --one-file'))],
		['a file of its recipe', ({ recipes }) => (recipes[0] = freezing('freeze', { 'setup.cfg': '[freeze]\n' }))],
	])('has changed with %s', (_, change) => {
		const content = read();
		expect(reviewStateOf(byId(content.options, 'freezer'), content)?.changedSince).toBe(false);
		change(content);
		expect(reviewStateOf(byId(content.options, 'freezer'), content)?.changedSince).toBe(true);
	});

	test.each<[string, (content: Content) => void]>([
		['a release', ({ options }) => (byId(options, 'freezer').data.cells['release'] = { is: '2.11', date: '2026-11-12' })],
		['a status', ({ options }) => (byId(options, 'freezer').data.cells['status'] = 'maintenance')],
		['a day of checking', ({ options }) => (byId(options, 'freezer').data.evidence.checked = '2026-11-21')],
		['the recipe of another option', ({ recipes }) => recipes.push(recipeEntry())],
		['another alias', ({ options }) => byId(options, 'freezer').data.aliases.push('fridge')],
		[
			'the order of its fields',
			({ options }) => {
				const freezer = byId(options, 'freezer');
				freezer.data = Object.fromEntries(Object.entries(freezer.data).toReversed()) as typeof freezer.data;
			},
		],
	])('has not changed with %s', (_, change) => {
		const content = read();
		change(content);
		expect(reviewStateOf(byId(content.options, 'freezer'), content)?.changedSince).toBe(false);
	});

	test('keeps its review from page to page', () => {
		const { options, tools } = catalogueWith();
		expect(byId(options, 'freezer').review).toMatchObject({ day: '2026-11-20', changedSince: true });
		expect([byId(options, 'cloud').review, byId(tools, 'wrapper').review]).toEqual([null, null]);
	});
});

describe('the foot of a page', () => {
	const review = { day: '2026-11-20', statements: { checked: 96, wrong: 4 }, commands: { run: 12, notRun: 3 }, changedSince: false };

	test('says what was found', () => {
		expect(reviewWords(review)).toBe(
			'Read against its sources on 2026-11-20: 96 statements, 4 of them were wrong and have been settled; 12 of 15 commands run.',
		);
		expect(reviewWords({ ...review, statements: { checked: 30, wrong: 1 }, commands: { run: 0, notRun: 0 } })).toBe(
			'Read against its sources on 2026-11-20: 30 statements, 1 of them was wrong and has been settled.',
		);
		expect(reviewWords({ ...review, statements: { checked: 1, wrong: 0 }, commands: { run: 0, notRun: 1 } })).toBe(
			'Read against its sources on 2026-11-20: 1 statement, none of them wrong; 0 of 1 command run.',
		);
	});

	test('says that the page has changed since, or that nobody has read it', () => {
		expect(reviewWords({ ...review, changedSince: true })).toContain(
			'has changed since it was last read against its sources, on 2026-11-20',
		);
		expect(reviewWords(null)).toBe('Nobody has read this page against its sources yet.');
	});
});
