import { z } from 'astro/zod';
import { DaySchema, IdSchema, WebAddressSchema, line } from './primitives.ts';

/** One page that backs claims. Its id is `<file>/<key>`. */
export const SourcePageSchema = z.strictObject({
	title: line(140, 'The title').describe("The page's own title, or what it is where it has none."),
	url: WebAddressSchema.describe('Its address.'),
	read: DaySchema.optional().describe(
		'The day on which somebody opened it; of a stored copy, the day of that copy; of a run, the day on which it was made. Leave it out until somebody has.',
	),
});
export type SourcePage = z.infer<typeof SourcePageSchema>;

/** content/sources/<publisher>.yml: a publisher, and its pages that the guide cites. */
export const PublisherSchema = z.strictObject({
	publisher: line(80, 'The publisher').describe('Who answers for these pages.'),
	pages: z
		.record(IdSchema, SourcePageSchema)
		.refine((pages) => Object.keys(pages).length > 0, 'List at least one page.')
		.describe('The pages by key.'),
});
export type Publisher = z.infer<typeof PublisherSchema>;
