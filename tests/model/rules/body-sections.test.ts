import { expect, test } from 'vitest';
import { BODY_SECTIONS, bodySections } from '../../../src/model/rules/body-sections.ts';
import { byId, changed, proseWith, soundContent } from '../../fixtures/catalogue.ts';

const ORDER = 'Start here, When it fits, When it does not, How it runs, What bites, Misconceptions';

function withBody(body: string) {
	return bodySections(changed((content) => (byId(content.options, 'plain-script').body = body)));
}

test('all sections with enough words are no problem', () => {
	expect(bodySections(soundContent())).toEqual([]);
});

test('a missing section is named by those that are there', () => {
	expect(withBody(proseWith('').replace('## What bites\n', ''))).toEqual([
		{
			file: 'content/options/plain-script.mdx',
			field: 'body',
			message: 'The sections are "Start here", "When it fits", "When it does not", "How it runs", "Misconceptions".',
			fix: `Use exactly these, in this order: ${ORDER}.`,
		},
	]);
});

test.each([
	['in another order', BODY_SECTIONS.toReversed().join('|')],
	['with one too many', [...BODY_SECTIONS, 'See also'].join('|')],
])('sections %s are refused', (_, headings) => {
	const words = 'word '.repeat(60);
	const body = headings
		.split('|')
		.map((heading) => `## ${heading}\n\n${words}\n`)
		.join('\n');
	expect(withBody(body).map(({ fix }) => fix)).toEqual([`Use exactly these, in this order: ${ORDER}.`]);
});

test('an empty body lacks the sections and the words', () => {
	expect(withBody('').map(({ message, fix }) => `${message} ${fix}`)).toEqual([
		`The sections are missing. Use exactly these, in this order: ${ORDER}.`,
		'The prose has 0 words. Say what the cells cannot, in 300 words or more.',
	]);
});

test('a body that is one word short is refused, and one that is just long enough is not', () => {
	const headings = BODY_SECTIONS.map((section) => `## ${section}`).join('\n\n');
	const missing = 300 - headings.split(/\s+/).filter((word) => word !== '##').length;
	expect(withBody(`${headings}\n\n${'word '.repeat(missing)}`)).toEqual([]);
	expect(withBody(`${headings}\n\n${'word '.repeat(missing - 1)}`).map(({ message }) => message)).toEqual(['The prose has 299 words.']);
});

test('what stands in a block of code is neither a section nor prose', () => {
	const code = `\`\`\`sh\n## Not a heading\n${'word '.repeat(400)}\n\`\`\``;
	expect(withBody(proseWith(code))).toEqual([]);
	expect(withBody(code).map(({ message }) => message)).toEqual(['The sections are missing.', 'The prose has 0 words.']);
});

test('headings within a section are the writer’s own', () => {
	expect(withBody(proseWith('### On Windows'))).toEqual([]);
});
