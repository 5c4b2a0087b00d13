import { expect, test } from 'vitest';
import { headingsInOrder } from '../../../src/model/rules/headings-in-order.ts';
import { soundContent } from '../../fixtures/catalogue.ts';
import { reportOnProse } from '../../fixtures/prose.ts';

test('headings one below the other are no problem', () => {
	expect(headingsInOrder(soundContent())).toEqual([]);
	expect(reportOnProse(headingsInOrder, '## One\n\n### Two\n\n#### Three\n\n## Four\n\n> ## Five')).toEqual([]);
});

test.each([
	[
		'a second title',
		'# One\n\n## Two',
		'Line 1: "One" is a second title: the title of the page is its name. Write ## One if it is a section.',
	],
	['a first heading that skips a level', '### One', 'Line 1: The heading "One" skips a level. Write ## One.'],
	['a later one that does', '## One\n\n#### Two', 'Line 3: The heading "Two" skips a level. Write ### Two.'],
	[
		'a line of hyphens below text',
		'Text.\n\nMore text\n---',
		'Line 3: The line below "More text" turns it into a heading. Write ## More text if it is one; if not, leave a blank line between the two.',
	],
	['a heading without its space', '##Begin', 'Line 1: "##Begin" is not a heading. Write a space: ## Begin.'],
])('%s is refused', (_, text, report) => {
	expect(reportOnProse(headingsInOrder, text)).toEqual([report]);
});

test.each(['#1 of all', 'Issue #12 is open.', '## # and more', '---'])('%s is no slip', (text) => {
	expect(reportOnProse(headingsInOrder, text)).toEqual([]);
});
