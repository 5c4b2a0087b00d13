import { z } from 'astro/zod';
import { DraftSchema, SourceIdSchema, line } from './primitives.ts';

/** content/articles/<seed>.mdx: one of the five articles the guide grew from. The body says what it argued. */
export const ArticleSchema = z.strictObject({
	title: line(120, 'The title').describe('Its title.'),
	author: line(80, 'The author').describe('Who wrote it.'),
	year: z
		.string()
		.regex(/^\d{4}(–\d{4})?$/, 'Write the year in quotes, or a span with an en dash: "2018–2024".')
		.describe('When: a year or a span of years.'),
	summary: line(220, 'The summary').describe('One sentence: its contribution.'),
	source: SourceIdSchema.describe('Its entry among the sources.'),
	draft: DraftSchema,
});
export type Article = z.infer<typeof ArticleSchema>;

/** An article that is still being written. */
export const ArticleDraftSchema = ArticleSchema.extend({ summary: ArticleSchema.shape.summary.default('') });
