import type { z } from 'astro/zod';
import type { Content } from '../model/catalogue/content.ts';
import { ArticleSchema } from '../schema/article.ts';
import { RelatedEntrySchema } from '../schema/related-entry.ts';
import { CriterionSchema } from '../schema/criterion.ts';
import { GuideSchema } from '../schema/guide.ts';
import { OptionSchema } from '../schema/option.ts';
import { PublisherSchema } from '../schema/publisher.ts';
import { RungSchema } from '../schema/rung.ts';

/** Each folder below `content/`: the shape of its files and how their names end. */
export const COLLECTIONS = {
	options: { schema: OptionSchema, ending: '.mdx' },
	tools: { schema: RelatedEntrySchema, ending: '.mdx' },
	channels: { schema: RelatedEntrySchema, ending: '.mdx' },
	criteria: { schema: CriterionSchema, ending: '.yml' },
	sources: { schema: PublisherSchema, ending: '.yml' },
	rungs: { schema: RungSchema, ending: '.mdx' },
	guides: { schema: GuideSchema, ending: '.mdx' },
	articles: { schema: ArticleSchema, ending: '.mdx' },
} as const satisfies Record<keyof Content, { schema: z.ZodType; ending: '.mdx' | '.yml' }>;
