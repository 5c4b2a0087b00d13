import { expect, test } from 'vitest';
import { unknownReviews } from '../../../src/model/rules/unknown-reviews.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

test('reviews of pages that exist are no problem, whatever their kind', () => {
	expect(unknownReviews(soundContent())).toEqual([]);
	for (const id of ['wrapper', 'script-index'])
		expect(unknownReviews(changed(({ reviews }) => (byId(reviews, 'freezer').id = id)))).toEqual([]);
});

test('a review of a page that is not there is refused', () => {
	const content = changed(({ reviews }) => Object.assign(byId(reviews, 'freezer'), { id: 'freezr', file: 'content/reviews/freezr.yml' }));
	expect(unknownReviews(content)).toEqual([
		{
			file: 'content/reviews/freezr.yml',
			message: 'There is no option, tool or channel called "freezr".',
			fix: 'Name the file after the page that was read, or remove it. Did you mean "freezer"?',
		},
	]);
});

test('an id that two kinds share is refused, since a review could mean either', () => {
	const content = changed(({ tools }) => Object.assign(byId(tools, 'wrapper'), { id: 'freezer', file: 'content/tools/freezer.mdx' }));
	expect(unknownReviews(content)).toEqual([
		{
			file: 'content/tools/freezer.mdx',
			message: 'The id "freezer" is taken: content/options/freezer.mdx has it too.',
			fix: 'Give one of them another id: options, tools and channels share their ids.',
		},
	]);
});
