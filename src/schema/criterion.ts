import { z } from 'astro/zod';
import { DraftSchema, IdSchema, idOf, line } from './primitives.ts';

const VocabularySchema = z.record(
	IdSchema,
	z.strictObject({
		name: line(32, 'The name of a value').describe('The word that a cell shows.'),
		meaning: line(240, 'The meaning of a value').describe('What the word means, exactly enough that two people choose the same one.'),
		sign: line(1, 'The sign').optional().describe('One letter or sign for tight places.'),
		alone: z.boolean().optional().describe('Whether it excludes every other value, as "nothing else" does.'),
	}),
);

/** content/criteria/<id>.yml: one question asked of every option, with its closed vocabulary. */
export const CriterionSchema = z
	.strictObject({
		name: line(32, 'The name').describe("The column's heading."),
		question: line(160, 'The question').describe('The question the cell answers.'),
		matrix: idOf('matrices').describe('The table it stands in.'),
		order: z.number().int().positive().describe('Its place in that table, from 1.'),
		kind: z
			.enum(['values', 'version', 'year'])
			.default('values')
			.describe('`values`: a closed vocabulary. `version` and `year`: a literal, which sorts but has no facet.'),
		values: VocabularySchema.optional().describe(
			'The vocabulary, in the order in which it is shown. `unknown` belongs to every criterion and is not listed.',
		),
		valuesOf: idOf('criteria').optional().describe('The id of the criterion whose vocabulary this one shares, in place of `values`.'),
		several: z
			.enum(['alternatives', 'list'])
			.default('list')
			.describe(
				'What several values in one cell mean. `alternatives`: now one, now another, so a note must say when which. `list`: all of them at once.',
			),
		rule: line(600, 'The rule').describe('The rule by which two people arrive at the same value.'),
		formerly: z.array(IdSchema).default([]).describe('Former ids of this criterion, whose links still have to work.'),
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
