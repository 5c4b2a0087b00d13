import { expect, test } from 'vitest';
import { agreementOf } from '../../../src/model/catalogue/agreement.ts';
import type { CriterionColumn, MatrixView } from '../../../src/model/catalogue/catalogue.ts';

const criterion = (id: string, agreement?: CriterionColumn['agreement']): CriterionColumn => ({
	id,
	name: id,
	question: `What about ${id}?`,
	rule: `How to answer ${id}.`,
	matrix: 'any',
	kind: 'values',
	several: 'list',
	values: [],
	formerly: [],
	...(agreement && { agreement }),
});

const matrix = (id: string, criteria: CriterionColumn[]): MatrixView => ({
	id,
	name: id,
	order: 1,
	shows: 'words',
	about: id,
	caption: `{name}: ${id}`,
	answeredBy: ['options'],
	url: `/${id}/`,
	criteria,
});

test('sums the answers by matrix and over all, without criteria that nobody tried', () => {
	const view = agreementOf([
		matrix('ships', [
			criterion('code', { day: '2026-11-30', asked: 6, same: 6 }),
			criterion('kernel', { day: '2026-11-20', asked: 4, same: 1 }),
		]),
		matrix('run', [criterion('start'), criterion('updates', { day: '2026-11-30', asked: 6, same: 3 })]),
		matrix('measured', [criterion('warm-start')]),
	]);
	expect(view).toMatchObject({ same: 10, asked: 16, days: ['2026-11-20', '2026-11-30'] });
	expect(view?.matrices.map(({ matrix: { id }, criteria, same, asked }) => [id, criteria.map((tried) => tried.id), same, asked])).toEqual([
		['ships', ['code', 'kernel'], 7, 10],
		['run', ['updates'], 3, 6],
	]);
});

test('is nothing as long as no rule has been tried', () => {
	expect(agreementOf([matrix('ships', [criterion('code')])])).toBeNull();
});
