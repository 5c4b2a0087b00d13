import { expect, test } from 'vitest';
import { headingIds } from '../../../src/model/rules/heading-ids.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';
import { reportOnProse, wordsOfProblems } from '../../fixtures/prose.ts';

const FIX = 'Word the heading differently.';

function inOption(body: string) {
	return wordsOfProblems(headingIds(changed(({ options }) => (byId(options, 'freezer').body = body))));
}

test('headings with addresses of their own are no problem', () => {
	expect(headingIds(soundContent())).toEqual([]);
	expect(reportOnProse(headingIds, '## Begin\n\n## Go on')).toEqual([]);
});

test('two headings with one address are refused', () => {
	expect(reportOnProse(headingIds, '## Begin\n\n### Begin')).toEqual([
		`Line 3: The heading "Begin" has the address #begin, which another heading has too. ${FIX}`,
	]);
});

test.each([
	['### Onefile', 'The heading "Onefile" has the address #onefile, which a mode has too.'],
	['### Isolation', 'The heading "Isolation" has the address #isolation, which a criterion has too.'],
	['### Sources', 'The heading "Sources" has the address #sources, which a section of the page has too.'],
])('an option cannot have the heading %s', (heading, message) => {
	expect(inOption(heading)).toEqual([`${message} ${FIX}`]);
});

test('a repeated section of an option is the subject of another rule', () => {
	expect(inOption('## What bites\n\n## What bites')).toEqual([]);
	expect(inOption('### A part\n\n### A part')).toHaveLength(1);
});

test('a page without cells may have a heading that is called like a criterion', () => {
	expect(reportOnProse(headingIds, '## Isolation')).toEqual([]);
	expect(reportOnProse(headingIds, '## Sources')).toHaveLength(1);
});
