import { expect, test } from 'vitest';
import { BODY_SECTIONS, bodySections } from '../../../src/model/rules/body-sections.ts';
import { recipeEntry } from '../../fixtures/recipe.ts';
import { byId, changed, proseWith, soundContent } from '../../fixtures/catalogue.ts';

const ORDER = 'Start here, When it fits, When it does not, How it runs, What bites, Misconceptions';

function withBody(body: string) {
	return bodySections(changed((content) => (byId(content.options, 'plain-script').body = body)));
}

test('all sections with enough words are no problem', () => {
	expect(bodySections(soundContent())).toEqual([]);
});

test('a missing section is named', () => {
	expect(withBody(proseWith('').replace('## What bites\n', ''))).toEqual([
		{
			file: 'content/options/plain-script.mdx',
			field: 'body',
			message: 'The section "What bites" is missing.',
			fix: `Write ## What bites. The sections are, in this order: ${ORDER}.`,
		},
	]);
});

test.each([
	['in another order', BODY_SECTIONS.toReversed(), ['The section "What bites" is out of order.']],
	['with one too many', [...BODY_SECTIONS, 'See also'], ['"See also" is not a section of an option\'s page.']],
	['with one given twice', [...BODY_SECTIONS, 'What bites'], ['The section "What bites" is here twice.']],
])('sections %s are refused', (_, headings, messages) => {
	const body = headings.map((heading) => `## ${heading}\n\n${'word '.repeat(60)}\n`).join('\n');
	expect(withBody(body).map(({ message }) => message)).toEqual(messages);
});

test('the line is named where the file is known', () => {
	const problems = bodySections(
		changed(({ options }) => {
			const script = byId(options, 'plain-script');
			script.body = `\n${proseWith('').replace('## Start here', '## Start hear')}`;
			script.above = 30;
		}),
	);
	expect(problems.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
		'Line 32: "Start hear" is not a section of an option\'s page. Did you mean "Start here"? Write ### for a part of a section.',
	]);
});

test('an empty body lacks the sections and the words', () => {
	expect(withBody('').map(({ message, fix }) => `${message} ${fix}`)).toEqual([
		`The sections are missing. The sections are, in this order: ${ORDER}.`,
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

test('where an option has a recipe, the section that is made of it is not written as well', () => {
	const withRecipe = (body?: string) =>
		bodySections(
			changed(({ options, recipes }) => {
				recipes.push(recipeEntry());
				if (body !== undefined) byId(options, 'cloud').body = body;
			}),
		).map(({ message }) => message);
	expect(withRecipe()).toEqual(['"Start here" comes from content/recipes/cloud, and the page would have it twice.']);
	expect(withRecipe(proseWith('word '.repeat(70)).replace('## Start here\n', ''))).toEqual([]);
});

/** What is reported of an option with these statuses, one for each row; several rows are modes. */
function ofStatus(body: string, ...statuses: string[]) {
	return bodySections(
		changed(({ options }) => {
			const script = byId(options, 'plain-script');
			script.body = body;
			if (statuses.length === 1) script.data.cells['status'] = statuses.join('');
			else
				script.data.modes = Object.fromEntries(
					statuses.map((status) => [status, { name: status, summary: `It is ${status}.`, cells: { status } }]),
				);
		}),
	).map(({ message, fix }) => `${message} ${fix}`);
}

const CLOSED_BODY = `## Use instead\n\nTake the freezer. ${'word '.repeat(60)}\n\n${proseWith('')}`;

test.each(['archived', 'historical'])('the page of an option that is %s begins with what to use instead', (status) => {
	expect(ofStatus(CLOSED_BODY, status)).toEqual([]);
	expect(ofStatus(proseWith(''), status)).toEqual([
		`The section "Use instead" is missing. Write ## Use instead. The sections are, in this order: Use instead, ${ORDER}.`,
	]);
	expect(ofStatus(`${proseWith('')}\n## Use instead\n`, status)).toEqual([
		`The section "Use instead" is out of order. The sections are, in this order: Use instead, ${ORDER}.`,
	]);
	expect(ofStatus(CLOSED_BODY.replace('## Use instead', '### Use instead'), status)).toEqual([
		'The section "Use instead" is at the wrong level. Write ## Use instead.',
	]);
});

test('a closed option needs no steps to start with', () => {
	expect(ofStatus(CLOSED_BODY.replace('## Start here\n', ''), 'historical')).toEqual([]);
});

test('what can still be used has no section of what to use instead', () => {
	const refused =
		'"Use instead" begins the pages of archived and historical options alone. Correct the status, or say it under "When it does not".';
	expect(ofStatus(CLOSED_BODY, 'dormant')).toEqual([refused]);
	expect(ofStatus(CLOSED_BODY, 'historical', 'active')).toEqual([refused]);
	expect(ofStatus(CLOSED_BODY, 'historical', 'archived')).toEqual([]);
});
