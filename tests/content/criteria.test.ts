import { expect, test } from 'vitest';
import { readContent } from '../../src/load/read-content.ts';
import { publishedCatalogue } from '../../src/model/catalogue/published.ts';
import { PAST_STATUSES } from '../../src/model/shared/status.ts';
import * as knownCriteria from '../../src/model/shared/known-criteria.ts';
import { LAYERS, OUTCOMES } from '../../src/model/shared/layers.ts';
import { byId } from '../fixtures/catalogue.ts';
import { PROJECT } from '../fixtures/project.ts';

// What the code knows by name has to be there in the content that people write.
const { matrices, criteria } = publishedCatalogue(readContent(PROJECT).content);

test.each(LAYERS)('the layer %s is a criterion with the three outcomes, each with its letter', (layer) => {
	const { values, matrix, several } = byId(criteria, layer);
	expect([byId(matrices, matrix).shows, several]).toEqual(['letters', 'alternatives']);
	expect(values.map(({ id }) => id)).toEqual(OUTCOMES);
	expect(values.map(({ sign }) => sign)).toEqual(['I', 'D', '–']);
});

test.each(Object.values(knownCriteria))('the criterion %s, which code asks for by name, is there', (id) => {
	expect(criteria.map((criterion) => criterion.id)).toContain(id);
});

test.each([
	['status', 'values'],
	['release', 'version'],
	['since', 'year'],
	['license', 'values'],
	['maintainer', 'values'],
])('the criterion %s, which outlets and pages know by name, is of the kind %s', (id, kind) => {
	expect(byId(criteria, id)).toMatchObject({ matrix: 'project', kind });
});

test('the switch for current options hides only known statuses', () => {
	const statuses = byId(criteria, 'status').values.map(({ id }) => id);
	expect(statuses).toEqual(expect.arrayContaining([...PAST_STATUSES]));
});
