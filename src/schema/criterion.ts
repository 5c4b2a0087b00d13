import { z } from 'astro/zod';
import { DraftSchema, IdSchema, line } from './primitives.ts';

const VocabularySchema = z.record(
	IdSchema,
	z.strictObject({
		/** The word that a cell shows. */
		name: line(32, 'The name of a value'),
		/** What the word means, exactly enough that two people choose the same one. */
		meaning: line(240, 'The meaning of a value'),
		/** One letter or sign for tight places. */
		sign: line(1, 'The sign').optional(),
		/** Whether it excludes every other value, as "nothing else" does. */
		alone: z.boolean().optional(),
	}),
);

/** content/criteria/<id>.yml: one question asked of every option, with its closed vocabulary. */
export const CriterionSchema = z
	.strictObject({
		/** The column's heading. */
		name: line(32, 'The name'),
		/** The question the cell answers. */
		question: line(160, 'The question'),
		/** The table it stands in. */
		matrix: IdSchema,
		/** Its place in that table, from 1. */
		order: z.number().int().positive(),
		/** `values`: a closed vocabulary. `version` and `year`: a literal, which sorts but has no facet. */
		kind: z.enum(['values', 'version', 'year']).default('values'),
		/** The vocabulary, in the order in which it is shown. `unknown` belongs to every criterion and is not listed. */
		values: VocabularySchema.optional(),
		/** The id of the criterion whose vocabulary this one shares, in place of `values`. */
		valuesOf: IdSchema.optional(),
		/**
		 * What several values in one cell mean. `alternatives`: now one, now another, so a note must say when which.
		 * `list`: all of them at once.
		 */
		several: z.enum(['alternatives', 'list']).default('list'),
		/** The rule by which two people arrive at the same value. */
		rule: line(600, 'The rule'),
		/** Former ids of this criterion, whose links still have to work. */
		formerly: z.array(IdSchema).default([]),
		draft: DraftSchema,
	})
	.superRefine((criterion, context) => {
		const vocabularies = Number(criterion.values !== undefined) + Number(criterion.valuesOf !== undefined);
		const wanted = criterion.kind === 'values' ? 1 : 0;
		if (vocabularies !== wanted)
			context.addIssue({
				code: 'custom',
				path: ['values'],
				message:
					wanted === 1
						? 'A criterion of kind "values" has exactly one vocabulary. Give either values or valuesOf.'
						: 'A criterion of kind "version" or "year" has no vocabulary. Drop values and valuesOf.',
			});
	});
export type Criterion = z.infer<typeof CriterionSchema>;
