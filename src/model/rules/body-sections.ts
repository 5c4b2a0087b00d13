import type { Content, Problem } from '../catalogue/content.ts';
import { draftFiles } from '../catalogue/withhold.ts';
import { headingsOf, type Heading } from '../prose/headings.ts';
import { problemInBody } from '../prose/prose-entries.ts';
import { suggestion } from './suggestion.ts';

/** The sections of an option's page that people write, in their order; the rest is computed from the cells. */
export const BODY_SECTIONS = ['Start here', 'When it fits', 'When it does not', 'How it runs', 'What bites', 'Misconceptions'] as const;
const SECTIONS: readonly string[] = BODY_SECTIONS;

const ORDER = `The sections are, in this order: ${SECTIONS.join(', ')}.`;

/** In words. Shorter prose adds nothing to the cells. */
const FEWEST_WORDS = 300;

/** The section that is made of recipes where there are any. */
const OF_RECIPES = 'Start here';

/** Option pages whose body lacks a section, has others, or is too short; drafts are exempt. */
export function bodySections(content: Content): Problem[] {
	const drafts = draftFiles(content);
	return content.options.flatMap((entry) => {
		if (drafts.has(entry.file)) return [];
		const headings = headingsOf(entry.body);
		const sections = headings.filter(({ depth }) => depth === 2);
		if (sections.length === 0)
			return [{ file: entry.file, field: 'body', message: 'The sections are missing.', fix: ORDER }, ...tooShort(entry.file, entry.body)];
		const hasRecipe = content.recipes.some(({ data }) => data.option === entry.id);
		const needed = SECTIONS.filter((name) => name !== OF_RECIPES || !hasRecipe);
		const strange = sections.filter(({ words }) => !SECTIONS.includes(words));
		return [
			...strange.map(({ words, line }) =>
				problemInBody(entry, {
					line,
					message: `"${words}" is not a section of an option's page.`,
					fix: `${suggestion(words, SECTIONS)} Write ### for a part of a section.`,
				}),
			),
			...repeated(sections).map(({ words, line }) =>
				problemInBody(entry, { line, message: `The section "${words}" is here twice.`, fix: 'Join the two.' }),
			),
			// A misspelt name already got a "Did you mean …?".
			...needed
				.filter((name) => sections.every(({ words }) => words !== name) && !isNear(name, strange))
				.map((name) => {
					const elsewhere = headings.find(({ words }) => words === name);
					return elsewhere
						? problemInBody(entry, {
								line: elsewhere.line,
								message: `The section "${name}" is at the wrong level.`,
								fix: `Write ## ${name}.`,
							})
						: { file: entry.file, field: 'body', message: `The section "${name}" is missing.`, fix: `Write ## ${name}. ${ORDER}` };
				}),
			...sections
				.filter(({ words }) => hasRecipe && words === OF_RECIPES)
				.map(({ line }) =>
					problemInBody(entry, {
						line,
						message: `"${OF_RECIPES}" comes from content/recipes/${entry.id}, and the page would have it twice.`,
						fix: 'Move what is written here into the steps of the recipe.',
					}),
				),
			...outOfOrder(sections).map(({ words, line }) =>
				problemInBody(entry, {
					line,
					message: `The section "${words}" is out of order.`,
					fix: ORDER,
				}),
			),
			...tooShort(entry.file, entry.body),
		];
	});
}

function repeated(sections: readonly Heading[]): Heading[] {
	return sections.filter(({ words }, index) => SECTIONS.includes(words) && sections.findIndex((other) => other.words === words) < index);
}

function isNear(name: string, strange: readonly Heading[]): boolean {
	return strange.some(({ words }) => suggestion(words, SECTIONS) === `Did you mean "${name}"?`);
}

/** The first section that comes later than one that should follow it. */
function outOfOrder(sections: readonly Heading[]): Heading[] {
	const places = [...new Map(sections.filter(({ words }) => SECTIONS.includes(words)).map((heading) => [heading.words, heading])).values()];
	const late = places.find(({ words }, index) => index > 0 && SECTIONS.indexOf(words) < SECTIONS.indexOf(places[index - 1]?.words ?? ''));
	return late ? [late] : [];
}

function tooShort(file: string, body: string): Problem[] {
	const prose = body.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '');
	const words = prose.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
	if (words >= FEWEST_WORDS) return [];
	const fix = `Say what the cells cannot, in ${FEWEST_WORDS} words or more.`;
	return [{ file, field: 'body', message: `The prose has ${words} words.`, fix }];
}
