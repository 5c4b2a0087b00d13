import { describe, expect, test } from 'vitest';
import {
	mostWithin,
	pagesWithPhrase,
	rankPages,
	type AnsweredTerm,
	type PageWithWords,
} from '../../../../src/model/shared/search/text-ranking.ts';

function page(id: string, often = 1, ...places: number[]): PageWithWords {
	return { id, often, places: places.length > 0 ? places : [0] };
}

function term(typed: string, pages: PageWithWords[], others: Record<string, PageWithWords[]> = {}): AnsweredTerm {
	return { typed, answers: [{ ask: typed, pages }, ...Object.entries(others).map(([ask, found]) => ({ ask, pages: found }))] };
}

const ids = (...terms: AnsweredTerm[]) => rankPages(terms, 100).map(({ id }) => id);

describe('pages with all of the words come first', () => {
	test('and the others say what they lack', () => {
		expect(rankPages([term('rare', [page('a'), page('b', 9)]), term('slow', [page('a')])], 100)).toEqual([
			{ id: 'a', by: ['rare', 'slow'], lacks: [] },
			{ id: 'b', by: ['rare'], lacks: ['slow'] },
		]);
	});

	test('and hide the others if there are enough', () => {
		const all = ['a', 'b', 'c', 'd'].map((id) => page(id));
		expect(ids(term('rare', [...all, page('e', 99)]), term('slow', all))).toEqual(['a', 'b', 'c', 'd']);
	});
});

describe('if no page has all of the words', () => {
	test('one with a rare word comes before one with a common word', () => {
		const common = Array.from({ length: 50 }, (_, index) => page(`common-${String(index)}`));
		expect(ids(term('rare', [page('z')]), term('common', common))[0]).toBe('z');
	});

	test('one that has a word often comes before one that has it once', () => {
		expect(ids(term('rare', [page('a', 1), page('b', 8)]), term('nowhere', []))).toEqual(['b', 'a']);
	});

	test('what stands for a word counts, but less, and the word itself is said to lack', () => {
		const ranked = rankPages([term('virus', [page('a')], { antivirus: [page('b')] }), term('nowhere', [])], 100);
		expect(ranked).toEqual([
			{ id: 'a', by: ['virus'], lacks: ['nowhere'] },
			{ id: 'b', by: ['antivirus'], lacks: ['virus', 'nowhere'] },
		]);
	});

	test('what stands for two words counts once', () => {
		const shared = { size: [page('a')] };
		const [first] = rankPages([term('large', [], shared), term('huge', [], shared)], 100);
		expect(first).toEqual({ id: 'a', by: ['size'], lacks: ['large', 'huge'] });
	});

	test('nothing is found if no page has any', () => {
		expect(ids(term('nowhere', []))).toEqual([]);
	});
});

test('words that stand close together count more than words far apart', () => {
	expect(ids(term('old', [page('a', 2, 5), page('b', 1, 5)]), term('linux', [page('a', 2, 900), page('b', 1, 6)]))).toEqual(['b', 'a']);
});

test('equal pages keep one order, in whatever order the index has them', () => {
	expect(ids(term('rare', [page('b'), page('a')]))).toEqual(ids(term('rare', [page('a'), page('b')])));
});

describe('a phrase', () => {
	test('is where its words are next to each other, or parts of one', () => {
		const first = [page('apart', 1, 3), page('next', 2, 3, 50), page('joined', 1, 7), page('half', 1, 3)];
		const second = [page('apart', 1, 9), page('next', 1, 4), page('joined', 1, 7)];
		expect(pagesWithPhrase([first, second])).toEqual([
			{ id: 'next', often: 0.5, places: [3] },
			{ id: 'joined', often: 1, places: [7] },
		]);
	});

	test('of one word is the word', () => {
		expect(pagesWithPhrase([[page('a', 2, 1, 5)]])).toEqual([page('a', 2, 1, 5)]);
	});
});

test('counts the places within a stretch of words', () => {
	expect(mostWithin(3, [1, 2, 9, 10, 11, 30])).toBe(3);
	expect(mostWithin(3, [])).toBe(0);
});
