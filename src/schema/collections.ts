import type { z } from 'astro/zod';
import { ArticleDraftSchema, ArticleSchema } from './article.ts';
import { CaseDraftSchema, CaseSchema } from './case.ts';
import { CriterionSchema } from './criterion.ts';
import { GuideDraftSchema, GuideSchema } from './guide.ts';
import { MatrixSchema } from './matrix.ts';
import { MeasurementSchema } from './measurement.ts';
import { OptionDraftSchema, OptionSchema } from './option.ts';
import { PresetSchema } from './preset.ts';
import { PublisherSchema } from './publisher.ts';
import { RecipeSchema } from './recipe.ts';
import { RelatedEntryDraftSchema, RelatedEntrySchema } from './related-entry.ts';
import { ReviewSchema } from './review.ts';
import { RungDraftSchema, RungSchema } from './rung.ts';
import { StackDraftSchema, StackSchema } from './stack.ts';
import { SymptomDraftSchema, SymptomSchema } from './symptom.ts';
import { SynonymsSchema } from './synonyms.ts';

/**
 * Each folder below `content/`: the shape of an entry, and the end of its path after its id. A new folder is one line here. Those of
 * synonyms, reviews and of the lab may be missing.
 */
export const COLLECTIONS = {
	options: { schema: OptionSchema, draft: OptionDraftSchema, ending: '.mdx' },
	tools: { schema: RelatedEntrySchema, draft: RelatedEntryDraftSchema, ending: '.mdx' },
	channels: { schema: RelatedEntrySchema, draft: RelatedEntryDraftSchema, ending: '.mdx' },
	matrices: { schema: MatrixSchema, ending: '.yml' },
	criteria: { schema: CriterionSchema, draft: CriterionSchema, ending: '.yml' },
	sources: { schema: PublisherSchema, ending: '.yml' },
	rungs: { schema: RungSchema, draft: RungDraftSchema, ending: '.mdx' },
	guides: { schema: GuideSchema, draft: GuideDraftSchema, ending: '.mdx' },
	symptoms: { schema: SymptomSchema, draft: SymptomDraftSchema, ending: '.mdx' },
	cases: { schema: CaseSchema, draft: CaseDraftSchema, ending: '.yml' },
	stacks: { schema: StackSchema, draft: StackDraftSchema, ending: '.yml' },
	presets: { schema: PresetSchema, draft: PresetSchema, ending: '.yml' },
	articles: { schema: ArticleSchema, draft: ArticleDraftSchema, ending: '.mdx' },
	synonyms: { schema: SynonymsSchema, ending: '.yml' },
	reviews: { schema: ReviewSchema, ending: '.yml' },
	recipes: { schema: RecipeSchema, ending: '/recipe.yml' },
	measurements: { schema: MeasurementSchema, ending: '.json' },
} as const satisfies Record<string, Collection>;

/** How one folder of content is read. */
export interface Collection {
	schema: z.ZodType<Record<string, unknown>>;
	/** The schema of an entry with `draft: true`; without one, entries of this folder cannot be drafts. */
	draft?: z.ZodType<Record<string, unknown>>;
	/** `.mdx`: fields and prose. `/recipe.yml`: a folder for each entry, with the files that it shows in `files/`. */
	ending: '.mdx' | '.yml' | '.json' | '/recipe.yml';
}

export type CollectionId = keyof typeof COLLECTIONS;
export const COLLECTION_IDS = Object.keys(COLLECTIONS) as CollectionId[];

/** The fields of an entry, as parsed by its schema. */
export type DataOf<Id extends CollectionId> = z.infer<(typeof COLLECTIONS)[Id]['schema']>;
