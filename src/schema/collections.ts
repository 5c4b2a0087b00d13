import type { z } from 'astro/zod';
import { ArticleSchema } from './article.ts';
import { CriterionSchema } from './criterion.ts';
import { GuideSchema } from './guide.ts';
import { MatrixSchema } from './matrix.ts';
import { MeasurementSchema } from './measurement.ts';
import { OptionSchema } from './option.ts';
import { PublisherSchema } from './publisher.ts';
import { RecipeSchema } from './recipe.ts';
import { RelatedEntrySchema } from './related-entry.ts';
import { RungSchema } from './rung.ts';

/**
 * Each folder below `content/`: the shape of an entry, and what follows the entry's id in its path. A new folder is one line
 * here. Those of the lab may be missing.
 */
export const COLLECTIONS = {
	options: { schema: OptionSchema, ending: '.mdx' },
	tools: { schema: RelatedEntrySchema, ending: '.mdx' },
	channels: { schema: RelatedEntrySchema, ending: '.mdx' },
	matrices: { schema: MatrixSchema, ending: '.yml' },
	criteria: { schema: CriterionSchema, ending: '.yml' },
	sources: { schema: PublisherSchema, ending: '.yml' },
	rungs: { schema: RungSchema, ending: '.mdx' },
	guides: { schema: GuideSchema, ending: '.mdx' },
	articles: { schema: ArticleSchema, ending: '.mdx' },
	recipes: { schema: RecipeSchema, ending: '/recipe.yml' },
	measurements: { schema: MeasurementSchema, ending: '.json' },
} as const satisfies Record<string, Collection>;

/** How one folder of content is read. */
export interface Collection {
	schema: z.ZodType<Record<string, unknown>>;
	/** `.mdx`: fields and prose. `/recipe.yml`: a folder for each entry, with the files that it shows in `files/`. */
	ending: '.mdx' | '.yml' | '.json' | '/recipe.yml';
}

export type CollectionId = keyof typeof COLLECTIONS;
export const COLLECTION_IDS = Object.keys(COLLECTIONS) as CollectionId[];

/** The fields of an entry, as its schema hands them over. */
export type DataOf<Id extends CollectionId> = z.infer<(typeof COLLECTIONS)[Id]['schema']>;
