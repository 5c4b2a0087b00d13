import { z } from 'astro/zod';

/** An id: lower-case words joined by hyphens, the same as the file's name. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const IdSchema = z.string().regex(ID_PATTERN, 'Write an id: lower-case words joined by hyphens, like "uv-tool".');

/** A source's id is the publisher's file name and the page's key: `pex/scie`. */
export const SourceIdSchema = z
	.string()
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'Write a source as publisher/page, like "pex/scie": the file in content/sources and the key in it.',
	);

/**
 * A day as `YYYY-MM-DD`. YAML readers that know timestamps hand over a `Date`, others a string;
 * both become the string.
 */
export const DaySchema = z
	.union([z.date(), z.iso.date('Write a day as YYYY-MM-DD.')], {
		error: 'Write a day as YYYY-MM-DD, like 2026-11-20.',
	})
	.transform((day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day));

/** A date known to the day, the month or only the year. */
export const LooseDateSchema = z
	.union([
		z.date(),
		z
			.string()
			.refine(
				(text) => /^\d{4}(-\d{2}){0,2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text),
				'Write YYYY-MM-DD, or YYYY-MM in quotes if the day is not known.',
			),
	])
	.transform((date) => (date instanceof Date ? date.toISOString().slice(0, 10) : date));

/** One line of plain text with a limit that the layouts hold for; no Markdown, no HTML. */
export function line(limit: number, what: string) {
	return z
		.string()
		.trim()
		.min(1, `${what} is empty.`)
		.max(limit, `${what} is longer than ${limit} characters; the layouts do not hold more. Shorten it.`)
		.refine((text) => !/[\r\n]/.test(text), `${what} must be one line.`);
}

/** An address on the web, always https (or http where the site has nothing else). */
export const WebAddressSchema = z.url({
	protocol: /^https?$/,
	error: 'Write a whole web address, starting with https://.',
});

/** Other names that people search for, each as they would type it. */
export const AliasesSchema = z.array(line(48, 'An alias')).default([]);
