import type { PackagingOption } from '../../schema/option.ts';
import { rowsOfCells, valuesOf } from '../catalogue/cells.ts';
import type { Content, Entry, Problem } from '../catalogue/content.ts';
import { draftFiles } from '../catalogue/withhold.ts';
import { headingsOf, type Heading } from '../prose/headings.ts';
import { problemInBody } from '../prose/prose-entries.ts';
import { STATUS } from '../shared/known-criteria.ts';
import { CLOSED_STATUSES } from '../shared/status.ts';
import { suggestion } from './suggestion.ts';

/** The sections of an option's page that people write, in their order; the rest is computed from the cells. */
export const BODY_SECTIONS = ['Start here', 'When it fits', 'When it does not', 'How it runs', 'What bites', 'Misconceptions'] as const;

/** What the page of a closed option begins with. */
export const USE_INSTEAD = 'Use instead';

/** In words. Shorter prose adds nothing to the cells. */
const FEWEST_WORDS = 300;

/** The section that is made of recipes where there are any. With a closed option nobody should start, so it may be missing there. */
const OF_RECIPES = 'Start here';

/** The sections of one option's page, in their order. */
interface Outline {
	closed: boolean;
	sections: readonly string[];
	/** The order in words. */
	order: string;
}

/**
 * Option pages whose body lacks a section, has others, or is too short; drafts are exempt. The page of an archived or historical option
 * begins with what to use instead.
 */
export function bodySections(content: Content): Problem[] {
	const drafts = draftFiles(content);
	return content.options.flatMap((entry) => {
		if (drafts.has(entry.file)) return [];
		const outline = outlineOf(entry);
		const headings = headingsOf(entry.body);
		const sections = headings.filter(({ depth }) => depth === 2);
		if (sections.length === 0)
			return [
				{ file: entry.file, field: 'body', message: 'The sections are missing.', fix: outline.order },
				...tooShort(entry.file, entry.body),
			];
		const hasRecipe = content.recipes.some(({ data }) => data.option === entry.id);
		const needed = outline.sections.filter((name) => name !== OF_RECIPES || !(hasRecipe || outline.closed));
		const strange = sections.filter(({ words }) => !outline.sections.includes(words));
		return [
			...strange.map(({ words, line }) =>
				problemInBody(
					entry,
					words === USE_INSTEAD
						? {
								line,
								message: `"${words}" begins the pages of archived and historical options alone.`,
								fix: 'Correct the status, or say it under "When it does not".',
							}
						: {
								line,
								message: `"${words}" is not a section of an option's page.`,
								fix: `${suggestion(words, outline.sections)} Write ### for a part of a section.`,
							},
				),
			),
			...repeated(sections, outline).map(({ words, line }) =>
				problemInBody(entry, { line, message: `The section "${words}" is here twice.`, fix: 'Join the two.' }),
			),
			// A misspelt name already got a "Did you mean …?".
			...needed
				.filter((name) => sections.every(({ words }) => words !== name) && !isNear(name, strange, outline))
				.map((name) => {
					const elsewhere = headings.find(({ words }) => words === name);
					return elsewhere
						? problemInBody(entry, {
								line: elsewhere.line,
								message: `The section "${name}" is at the wrong level.`,
								fix: `Write ## ${name}.`,
							})
						: { file: entry.file, field: 'body', message: `The section "${name}" is missing.`, fix: `Write ## ${name}. ${outline.order}` };
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
			...outOfOrder(sections, outline).map(({ words, line }) =>
				problemInBody(entry, {
					line,
					message: `The section "${words}" is out of order.`,
					fix: outline.order,
				}),
			),
			...tooShort(entry.file, entry.body),
		];
	});
}

/** Whether the page of an option begins with what to use instead: if each of its rows is archived or historical. */
export function opensWithUseInstead(option: Pick<Entry<PackagingOption>, 'data'>): boolean {
	return rowsOfCells(option).every(({ cells: { [STATUS]: status } }) => {
		const values = status === undefined ? [] : valuesOf(status);
		return values.length > 0 && values.every((value) => CLOSED_STATUSES.includes(value));
	});
}

function outlineOf(option: Entry<PackagingOption>): Outline {
	const closed = opensWithUseInstead(option);
	const sections = closed ? [USE_INSTEAD, ...BODY_SECTIONS] : BODY_SECTIONS;
	return { closed, sections, order: `The sections are, in this order: ${sections.join(', ')}.` };
}

function repeated(sections: readonly Heading[], outline: Outline): Heading[] {
	return sections.filter(
		({ words }, index) => outline.sections.includes(words) && sections.findIndex((other) => other.words === words) < index,
	);
}

function isNear(name: string, strange: readonly Heading[], outline: Outline): boolean {
	return strange.some(({ words }) => suggestion(words, outline.sections) === `Did you mean "${name}"?`);
}

/** The first section that comes later than one that should follow it. */
function outOfOrder(sections: readonly Heading[], { sections: order }: Outline): Heading[] {
	const places = [...new Map(sections.filter(({ words }) => order.includes(words)).map((heading) => [heading.words, heading])).values()];
	const late = places.find(({ words }, index) => index > 0 && order.indexOf(words) < order.indexOf(places[index - 1]?.words ?? ''));
	return late ? [late] : [];
}

function tooShort(file: string, body: string): Problem[] {
	const prose = body.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '');
	const words = prose.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
	if (words >= FEWEST_WORDS) return [];
	const fix = `Say what the cells cannot, in ${FEWEST_WORDS} words or more.`;
	return [{ file, field: 'body', message: `The prose has ${words} words.`, fix }];
}
