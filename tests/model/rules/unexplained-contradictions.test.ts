import { expect, test } from 'vitest';
import { unexplainedContradictions } from '../../../src/model/rules/unexplained-contradictions.ts';
import type { Content } from '../../../src/model/catalogue/content.ts';
import type { AuthoredCell } from '../../../src/schema/cell.ts';
import { byId, changed } from '../../fixtures/catalogue.ts';
import { measurement, target } from '../../fixtures/measurement.ts';
import { recipeEntry } from '../../fixtures/recipe.ts';

/** Content in which the lab found that the cloud needs the target's interpreter, and its cell says something else. */
function contentWith(cell: AuthoredCell, explains: Record<string, string> = {}): Content {
	const all = target();
	const ran = { target: all, starts: true, found: { layers: { code: { works: true }, interpreter: { works: true } }, features: {} } };
	const failed = { target: { ...all, layers: all.layers.filter((layer) => layer !== 'interpreter') }, starts: false };
	return changed((content) => {
		byId(content.options, 'cloud').data.cells['code'] = 'included';
		byId(content.options, 'cloud').data.cells['interpreter'] = cell;
		content.recipes.push(recipeEntry({ explains }));
		content.measurements.push({
			id: 'cloud',
			file: 'content/measurements/cloud.json',
			data: measurement({ all: ran, without: failed }),
			body: '',
		});
	});
}

test.each<[string, AuthoredCell]>([
	['the same', 'absent'],
	['one of several', { is: ['included', 'absent'], note: 'By setting.' }],
])('a cell whose value is %s is no problem', (_, cell) => {
	expect(unexplainedContradictions(contentWith(cell))).toEqual([]);
});

test('a cell that the lab contradicts is refused', () => {
	expect(unexplainedContradictions(contentWith('included'))).toEqual([
		{
			file: 'content/recipes/cloud/recipe.yml',
			field: 'explains.interpreter',
			message: 'The lab found interpreter absent (in without, compared with all), but the cell of the option says included.',
			fix: 'Correct the cell, or explain here why both are right; the page shows both.',
		},
	]);
});

test('an explanation settles it', () => {
	expect(unexplainedContradictions(contentWith('included', { interpreter: 'The run had a setting.' }))).toEqual([]);
});

test('an explanation of nothing is refused', () => {
	expect(unexplainedContradictions(contentWith('absent', { interpreter: 'The run had a setting.' }))).toMatchObject([
		{ field: 'explains.interpreter', fix: 'Remove the explanation.' },
	]);
});
