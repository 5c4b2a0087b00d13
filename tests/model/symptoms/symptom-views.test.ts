import { describe, expect, test } from 'vitest';
import { publishedCatalogue } from '../../../src/model/catalogue/published.ts';
import { missingLayer } from '../../../src/model/symptoms/missing-layer.ts';
import { symptomsByLayer } from '../../../src/model/symptoms/symptoms-by-layer.ts';
import { comparisonOf, optionsMeeting, patternsOf, symptomsOf } from '../../../src/model/symptoms/symptom-views.ts';
import { byId, catalogueWith, changed, type Change } from '../../fixtures/catalogue.ts';

const { symptoms, criteria } = catalogueWith();
const libc = byId(symptoms, 'libc-too-old');

describe('a symptom', () => {
	test('knows the options and modes that it names, with their pages', () => {
		expect(libc.url).toBe('/symptoms/libc-too-old/');
		expect(libc.meets.map(({ key, name, row }) => [key, name, row?.url])).toEqual([
			['freezer', 'Freezer', '/options/freezer/'],
			['cloud', 'Cloud platform', '/options/cloud/'],
		]);
		expect(byId(symptoms, 'slow-start').meets[0]).toMatchObject({
			name: 'Freezer (one folder)',
			row: { url: '/options/freezer/#onedir' },
		});
	});

	test('only names an option that is a draft', () => {
		const draft: Change = ({ options }) => (byId(options, 'cloud').data.draft = true);
		const [, cloud] = byId(publishedCatalogue(changed(draft)).symptoms, 'libc-too-old').meets;
		expect(cloud).toEqual({ key: 'cloud', name: 'Cloud platform', row: undefined, rowKeys: [] });
	});

	test('leads to the comparison of all rows that it names, unless there is only one', () => {
		expect(comparisonOf(libc.meets)).toBe('/compare/?rows=freezer.onedir,freezer.onefile,cloud');
		expect(comparisonOf(byId(symptoms, 'slow-start').meets.slice(0, 1))).toBeUndefined();
		expect(comparisonOf([])).toBeUndefined();
	});

	test('hands its patterns to the browser in the written order', () => {
		const first = catalogueWith((content) => (byId(content.symptoms, 'slow-start').data.before = ['libc-too-old']));
		expect(patternsOf(first.symptoms).map(({ id }) => id)).toEqual(['slow-start', 'libc-too-old']);
		expect(patternsOf(symptoms)[0]).toEqual({
			id: 'libc-too-old',
			name: 'The C library is too old',
			patterns: [String.raw`version 'LIBC_\d+' not found`],
			complaints: [],
		});
	});
});

describe('the layer of a symptom', () => {
	test('is drawn on the stamp of the first option that meets it', () => {
		expect(missingLayer(libc, criteria)).toMatchObject({ layer: 'libc', option: { key: 'freezer' }, outcome: 'absent' });
	});

	test('is drawn on the next where the first has no page', () => {
		const meets = libc.meets.map((row, index) => (index === 0 ? { ...row, row: undefined } : row));
		expect(missingLayer({ ...libc, meets }, criteria)?.option.key).toBe('cloud');
	});

	test('is drawn nowhere if it is none', () => {
		expect(missingLayer(byId(symptoms, 'slow-start'), criteria)).toBeUndefined();
		expect(missingLayer({ ...libc, meets: [] }, criteria)).toBeUndefined();
	});
});

test('symptoms are listed by layer, from your code up, those of none last', () => {
	const other = { ...libc, id: 'early', name: 'A first one', layer: 'code' as const };
	expect(symptomsByLayer([...symptoms, other], criteria).map(({ layer, symptoms: own }) => [layer, own.map(({ id }) => id)])).toEqual([
		['code', ['early']],
		['libc', ['libc-too-old']],
		['none', ['slow-start']],
	]);
});

test('an option has the symptoms that it or a mode of it meets, those first of which it is the most usual', () => {
	const second = { ...libc, id: 'second', name: 'A second one', meets: libc.meets.toReversed() };
	const all = [second, ...symptoms];
	expect(symptomsOf('freezer', all).map(({ id }) => id)).toEqual(['slow-start', 'libc-too-old', 'second']);
	expect(symptomsOf('plain-script', all)).toEqual([]);
	expect(optionsMeeting(second)).toEqual(['cloud', 'freezer']);
});
