import { z } from 'astro/zod';
import { DraftSchema, LONGEST, SourceIdSchema, descriptionLine, line, titleLine } from './primitives.ts';

const ArticleFieldsSchema = z.strictObject({
	title: line(120, 'The title').describe('Its title.'),
	short: titleLine('The short title')
		.optional()
		.describe(`A shorter title for tabs and search engines, if it has more than ${LONGEST.title} characters.`),
	author: line(80, 'The author').describe('Who wrote it.'),
	year: z
		.string()
		.regex(/^\d{4}(–\d{4})?$/, 'Write the year in quotes, or a span with an en dash: "2018–2024".')
		.describe('When: a year or a span of years.'),
	summary: descriptionLine('The summary').describe('One sentence: its contribution.'),
	source: SourceIdSchema.describe('Its entry among the sources.'),
	draft: DraftSchema,
});

/** content/articles/<seed>.mdx: one of the five articles the guide grew from. The body says what it argued. */
export const ArticleSchema = ArticleFieldsSchema.superRefine(({ title, short }, context) => {
	if (title.length <= LONGEST.title || short !== undefined) return;
	context.addIssue({
		code: 'custom',
		path: ['short'],
		message: `The title has ${title.length} characters, and tabs and search engines cut it after ${LONGEST.title}. Add a short title.`,
	});
});
export type Article = z.infer<typeof ArticleSchema>;

/** An article that is still being written. */
export const ArticleDraftSchema = ArticleFieldsSchema.extend({ summary: ArticleFieldsSchema.shape.summary.default('') });
