import { expect, test } from 'vitest';
import { readContent } from '../../../src/load/read-content.ts';
import { publishedCatalogue } from '../../../src/model/catalogue/published.ts';
import { addressFromState, stateFromAddress } from '../../../src/model/shared/comparison/comparison-state.ts';
import { comparisonWords } from '../../../src/model/comparison/facets.ts';
import { PRESETS, presetUrl } from '../../../src/model/comparison/presets.ts';
import { PROJECT } from '../../fixtures/project.ts';

// The presets speak of the guide's own criteria, so that these are asked and not those of the fixture.
const words = comparisonWords(publishedCatalogue(readContent(PROJECT).content));

test.each(PRESETS.map(({ name, query }) => [name, query]))('the preset “%s” speaks only of what the guide knows', (_, query) => {
	const { state, dropped } = stateFromAddress(new URLSearchParams(query), words);
	expect(dropped).toEqual([]);
	expect(addressFromState(state, words.columns)).toBe(query);
});

test('no two presets are the same', () => {
	expect(new Set(PRESETS.map(({ name }) => name)).size).toBe(PRESETS.length);
	expect(new Set(PRESETS.map(presetUrl)).size).toBe(PRESETS.length);
});

test('a preset is an address of the comparison', () => {
	expect(presetUrl({ name: 'Phone', query: 'runs-on=android' })).toBe('/compare/?runs-on=android');
});
