import { z } from 'astro/zod';
import { invisibleIn, unexpectedCharacters } from './characters.ts';

const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids become names of files and folders, with endings; systems allow 255 bytes, and people read far fewer. */
const LONGEST_ID = 60;

/** The lengths of a page's title and description that search engines show, in characters. */
export const LONGEST = { title: 65, description: 160 } as const;

/** How much of what is too long a message quotes, in characters. */
const LONGEST_REST = 30;

/** Names that Windows keeps for devices, with any ending: a project with such a file cannot be checked out there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Why a text is not an id; nothing if it is one: lower-case words joined by hyphens, the same as the file's name. */
export function whyNoId(text: string): string | undefined {
	const unexpected = unexpectedCharacters(text);
	if (unexpected !== undefined) return `Type it again with the letters a to z: it contains ${unexpected}.`;
	if (!ID_PATTERN.test(text)) return `Write an id: lower-case words joined by hyphens, like "${idFrom(text) ?? 'two-words'}".`;
	if (text.length > LONGEST_ID) return `Write a shorter id: it has ${text.length} characters, and ${LONGEST_ID} are the most.`;
	if (DEVICE.test(text)) return 'Write another id: Windows keeps this name for a device.';
	// Servers answer /options/index/ with /options/.
	if (text === 'index') return 'Write another id: web servers take this name for the list of all pages.';
	// Every object has a field of this name, even if no cell has it.
	if (text === 'constructor') return 'Write another id: JavaScript keeps this name for itself.';
	return undefined;
}

/** The id that a name suggests: "Own Python" → "own-python". Nothing if no letters are left. */
function idFrom(text: string): string | undefined {
	const id = text
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	return ID_PATTERN.test(id) && id.length <= LONGEST_ID ? id : undefined;
}

export const IdSchema = z.string().superRefine((text, context) => {
	const message = whyNoId(text);
	if (message !== undefined) context.addIssue({ code: 'custom', message });
});

/** An id of existing content, by its kind: editors offer the existing ones. */
export function idOf(kind: 'articles' | 'criteria' | 'matrices' | 'options' | 'rungs') {
	return IdSchema.meta({ names: kind });
}

/** A source's id is the publisher's file name and the page's key: `pex/scie`. */
export const SourceIdSchema = z
	.string()
	.refine(
		(text) => text.split('/').length === 2 && text.split('/').every((part) => whyNoId(part) === undefined),
		'Write a source as publisher/page, like "pex/scie": the file in content/sources and the key in it.',
	)
	.meta({ names: 'sources' });

/** A day as `YYYY-MM-DD`. */
export const DaySchema = dateSchema(/^\d{4}-\d{2}-\d{2}$/, 'Write a day as YYYY-MM-DD, like 2026-11-20.');

/** A date known to the day, the month or only the year. */
export const LooseDateSchema = dateSchema(
	/^\d{4}(?:-\d{2}){0,2}$/,
	'Write a day as YYYY-MM-DD, a month as YYYY-MM, or a year in quotes, like "2026".',
);

/** A valid date in one of the forms. */
function dateSchema(form: RegExp, help: string) {
	return z.string({ error: help }).superRefine((text, context) => {
		if (!form.test(text)) context.addIssue({ code: 'custom', message: help });
		else if (!isInCalendar(text)) context.addIssue({ code: 'custom', message: `No calendar has ${text}. ${help}` });
	});
}

/** Whether there is such a day or month: JavaScript counts days that are too many on into the next month. */
function isInCalendar(date: string): boolean {
	const time = Date.parse(date);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/**
 * One line of plain text; no Markdown, no HTML.
 * @param limit the most characters that it may have
 * @param what the field in words, as the subject of a sentence
 * @param reason why it may not be longer, as a clause
 */
export function line(limit: number, what: string, reason = 'the layouts hold no more') {
	return z
		.string()
		.trim()
		.min(1, `${what} is empty. Write it, or remove the field if it may be left out.`)
		.max(limit, { error: ({ input }) => tooLong(z.string().parse(input), limit, what, reason) })
		.superRefine((text, context) => {
			const invisible = invisibleIn(text);
			if (!invisible) return;
			const message = /[\r\n]/.test(text)
				? `${what} must be one line. Join its lines.`
				: `${what} contains ${invisible.name}. ${invisible.fix}`;
			context.addIssue({ code: 'custom', message });
		});
}

function tooLong(text: string, limit: number, what: string, reason: string): string {
	const most = limit === 1 ? '1 is' : `${limit} are`;
	const rest = text.slice(limit, limit + LONGEST_REST);
	const more = text.length > limit + LONGEST_REST ? '…' : '';
	return `${what} has ${text.length} characters, and ${most} the most: ${reason}. Shorten it: "${rest}${more}" is beyond the limit.`;
}

/** A line that is the title of a page, or its short form. */
export function titleLine(what: string) {
	return line(LONGEST.title, what, 'tabs and search engines cut the rest');
}

/** A line that is the description of a page. */
export function descriptionLine(what: string) {
	return line(LONGEST.description, what, 'search engines and link previews cut the rest');
}

/**
 * An address on the web, always https (or http where the site has nothing else). Browsers repair missing slashes and spaces, each in its
 * own way, and text before an @ only looks like the host.
 */
export const WebAddressSchema = z.string().superRefine((text, context) => {
	const message = whyNoAddress(text);
	if (message !== undefined) context.addIssue({ code: 'custom', message });
});

function whyNoAddress(text: string): string | undefined {
	if (/^\[.*\]\(/.test(text)) return 'This is a link of Markdown. Write the bare address, without brackets.';
	if (/^https?:\/\/[^/?#]*@/.test(text)) return 'A name or a password stands before the host. Remove it up to the @.';
	if (/\s/.test(text)) return 'The address contains a space. Remove it, or write %20 where it belongs to the address.';
	return /^https?:\/\/[^\s\\/?#@]+(?:[/?#][^\s\\]*)?$/.test(text) && !invisibleIn(text) && URL.canParse(text)
		? undefined
		: 'Write a whole web address, starting with https://.';
}

/** Whether a page is still being written: it shows in `npm run dev`, with its gaps marked, and nowhere else. */
export const DraftSchema = z.literal(true, { error: 'Write draft: true, or remove the field.' }).optional();

/** Other names that people search for, each as they would type it. */
export const AliasesSchema = z.array(line(48, 'An alias')).default([]);

/** Along with a name that sentences use as well. */
export const ProperSchema = z
	.boolean()
	.optional()
	.describe('Whether the name keeps its capital inside a sentence, as "Linux" does and "Folder" does not.');
