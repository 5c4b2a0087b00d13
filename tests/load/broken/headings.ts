import { byId, proseWith } from '../../fixtures/catalogue.ts';
import { OPTION, GUIDE, fields, prose, type BrokenCase } from './broken-case.ts';

/** An option's prose with all of its sections, and one change. */
function sections(name: string, from: string, to: string, reported: BrokenCase['reported']): BrokenCase {
	return fields(
		name,
		({ options }) => {
			byId(options, 'freezer').body = `\n${proseWith('').replace(from, to)}`;
		},
		reported,
	);
}

/** Headings, and the places that links lead to. */
export const BROKEN_HEADINGS: readonly BrokenCase[] = [
	prose('a second title', '# First steps', [
		[
			GUIDE,
			'body: Line 9: "First steps" is a second title: the title of the page is its name.',
			'Write ## First steps if it is a section.',
		],
	]),
	prose('a heading that skips a level', '## One\n\n#### Two', [
		[GUIDE, 'body: Line 11: The heading "Two" skips a level.', 'Write ### Two.'],
	]),
	prose('a heading by the line below it', 'Some text\n---', [
		[
			GUIDE,
			'body: Line 9: The line below "Some text" turns it into a heading.',
			'Write ## Some text if it is one; if not, leave a blank line between the two.',
		],
	]),
	prose('a heading without its space', '##Begin', [[GUIDE, 'body: Line 9: "##Begin" is not a heading.', 'Write a space: ## Begin.']]),
	prose('two headings with one address', '## Begin\n\n## Begin', [
		[GUIDE, 'body: Line 11: The heading "Begin" has the address #begin, which another heading has too.', 'Word the heading differently.'],
	]),
	prose('a heading with the address of a section of the page', '## Sources', [
		[
			GUIDE,
			'body: Line 9: The heading "Sources" has the address #sources, which a section of the page has too.',
			'Word the heading differently.',
		],
	]),
	sections('a heading with the address of a mode', '## What bites', '### Onefile\n\nText.\n\n## What bites', [
		[OPTION, 'body: Line 122: The heading "Onefile" has the address #onefile, which a mode has too.', 'Word the heading differently.'],
	]),
	sections('a heading with the address of a criterion', '## What bites', '### Isolation\n\nText.\n\n## What bites', [
		[
			OPTION,
			'body: Line 122: The heading "Isolation" has the address #isolation, which a criterion has too.',
			'Word the heading differently.',
		],
	]),
	sections('a section too many', '## What bites', ' ## More\n\nText.\n\n## What bites', [
		[
			OPTION,
			'body: Line 122: "More" is not a section of an option\'s page.',
			'Choose from: Start here, When it fits, When it does not, How it runs, What bites, Misconceptions. Write ### for a part of a section.',
		],
	]),
	sections('a section that is misspelt', '## What bites', '## What bytes', [
		[
			OPTION,
			'body: Line 122: "What bytes" is not a section of an option\'s page.',
			'Did you mean "What bites"? Write ### for a part of a section.',
		],
	]),
	sections('a section one level too low', '## What bites', '### What bites', [
		[OPTION, 'body: Line 122: The section "What bites" is at the wrong level.', 'Write ## What bites.'],
	]),
	sections('a section given twice', '## What bites', '## When it fits\n\nText.\n\n## What bites', [
		[OPTION, 'body: Line 122: The section "When it fits" is here twice.', 'Join the two.'],
	]),
	sections('a section out of order', '## Start here', '## Misconceptions\n\nText.\n\n## Start here', [
		[OPTION, 'body: Line 130: The section "Misconceptions" is here twice.', 'Join the two.'],
		[
			OPTION,
			'body: Line 108: The section "Start here" is out of order.',
			'The sections are, in this order: Start here, When it fits, When it does not, How it runs, What bites, Misconceptions.',
		],
	]),
	fields(
		'a closed option whose page does not begin with what to use instead',
		({ options }) => {
			byId(options, 'freezer').data.cells['status'] = 'historical';
		},
		[
			[
				OPTION,
				'body: The section "Use instead" is missing.',
				'Write ## Use instead. The sections are, in this order: Use instead, Start here, When it fits, When it does not, How it runs, What bites, Misconceptions.',
			],
		],
	),
	sections('what to use instead of an option that can be used', '## Start here', '## Use instead\n\nText.\n\n## Start here', [
		[
			OPTION,
			'body: Line 104: "Use instead" begins the pages of archived and historical options alone.',
			'Correct the status, or say it under "When it does not".',
		],
	]),
	prose('a heading with an id in braces', '## Begin {#start}', [
		[GUIDE, 'body: Line 9: A heading cannot be given an id.', 'Remove the braces: the id comes from the words of the heading.'],
	]),
	prose('a footnote', 'So it is.[^1]\n\n[^1]: Indeed.', [
		[GUIDE, 'body: Line 9: Prose has no footnotes.', 'Say it in the sentence, or cite a source: <Cite id="publisher/page" />.'],
	]),
	prose('a formula', 'It takes $x^2$ seconds.', [
		[
			GUIDE,
			'body: Line 9: A formula between dollar signs, $x^2$, would be shown as it is.',
			'Say it in words, or put it in backticks if it is code.',
		],
	]),
	prose('a marked text', 'It is ==important== here.', [
		[
			GUIDE,
			'body: Line 9: A text marked with ==, ==important==, would be shown as it is.',
			'Say it in words, or put it in backticks if it is code.',
		],
	]),
	prose('a picture by its name', 'Python :snake: is fine.', [
		[
			GUIDE,
			'body: Line 9: A picture by its name between colons, :snake:, would be shown as it is.',
			'Say it in words, or put it in backticks if it is code.',
		],
	]),
	prose('a backtick that is left over', 'Use `pip and then `venv` for it.', [
		[
			GUIDE,
			'body: Line 9: A backtick is left over in this paragraph: code is opened and never closed.',
			'Write a backtick on both sides of each piece of code.',
		],
	]),
	prose('a citation in a line of code', 'So it is. `<Cite id="python-docs/scripts" />`', [
		[GUIDE, 'body: Line 9: A citation in code is shown as text.', 'Put it after the code, outside of the backticks.'],
	]),
	prose('a citation in a block of code', '```\n<Cite id="no/where" />\n```', [
		[GUIDE, 'body: Line 9: A citation in code is shown as text.', 'Put it after the code, outside of the backticks.'],
	]),
	prose('a table too wide for a phone', `| ${'wonderfully | '.repeat(6)}\n| ${'- | '.repeat(6)}\n| ${'wide | '.repeat(6)}`, [
		[
			GUIDE,
			'body: Line 9: The table is too wide for a phone: its longest words need 84 characters next to each other, and 40 fit.',
			'Use fewer columns or shorter words, or write a list.',
		],
	]),
	prose('a word without an end', 'o'.repeat(300), [
		[
			GUIDE,
			'body: Line 9: A word has 300 characters: oooooooooooooooooooo…',
			'Break it up, put it into a block of code, or link to it if it is an address.',
		],
	]),
	prose('a link to a page that is not there', 'See [it](/tools/wraper/).', [
		[GUIDE, 'body: Line 9: There is no page /tools/wraper/.', 'Did you mean "wrapper"?'],
	]),
	prose('a link to a section that is not there', 'See [it](/tool/wrapper/).', [
		[GUIDE, 'body: Line 9: There is no page /tool/wrapper/.', 'Did you mean "tools"?'],
	]),
	prose('a link without the slash at its end', 'See [it](/tools/wrapper).', [
		[GUIDE, 'body: Line 9: The address /tools/wrapper lacks the slash at its end.', 'Write /tools/wrapper/.'],
	]),
	prose('a link to a place that is not there', 'See [it](/options/freezer/#isolaton).', [
		[GUIDE, 'body: Line 9: The page /options/freezer/ has no anchor #isolaton.', 'Did you mean "isolation"?'],
	]),
	prose('a link to a place that is not on this page', 'See [it](#nowhere).', [
		[GUIDE, 'body: Line 9: The page itself has no anchor #nowhere.', 'Choose from: sources, main.'],
	]),
];
