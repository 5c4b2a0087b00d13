import { expect, test } from 'vitest';
import { repeatedPlaces } from '../../../src/model/rules/repeated-places.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

test('rungs and guides with places of their own are no problem', () => {
	expect(repeatedPlaces(soundContent())).toEqual([]);
});

test('two criteria on one place at a glance are refused at the later file', () => {
	const content = changed(({ criteria }) => {
		for (const id of ['status', 'release']) byId(criteria, id).data.glance = 2;
	});
	expect(repeatedPlaces(content)).toMatchObject([{ field: 'glance', message: expect.stringContaining('has the same place.') as string }]);
});

test('reports two rungs or guides in one place at the later file', () => {
	const content = changed(({ rungs, guides }) => {
		byId(rungs, 'script').data.order = 3;
		guides.push({ ...byId(guides, 'first-steps'), id: 'next-steps', file: 'content/guides/next-steps.mdx' });
	});
	const fix = 'Give each its own number.';
	expect(repeatedPlaces(content)).toEqual([
		{ file: 'content/rungs/script.mdx', field: 'order', message: 'content/rungs/platform.mdx has the same place.', fix },
		{ file: 'content/guides/next-steps.mdx', field: 'order', message: 'content/guides/first-steps.mdx has the same place.', fix },
	]);
});
