import { z } from 'astro/zod';
import { DraftSchema, SourceIdSchema, line } from './primitives.ts';

/** content/articles/<seed>.mdx: one of the five articles the guide grew from. The body says what it argued. */
export const ArticleSchema = z.strictObject({
	/** Its title. */
	title: line(120, 'The title'),
	/** Who wrote it. */
	author: line(80, 'The author'),
	/** When: a year or a span of years. */
	year: z.string().regex(/^\d{4}(–\d{4})?$/, 'Write the year in quotes, or a span with an en dash: "2018–2024".'),
	/** One sentence: its contribution. */
	summary: line(220, 'The summary'),
	/** Its entry among the sources. */
	source: SourceIdSchema,
	draft: DraftSchema,
});
export type Article = z.infer<typeof ArticleSchema>;

/** An article that is still being written. */
export const ArticleDraftSchema = ArticleSchema.extend({ summary: ArticleSchema.shape.summary.default('') });
