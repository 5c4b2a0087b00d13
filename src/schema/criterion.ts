import { z } from 'astro/zod';
import { DaySchema, DraftSchema, IdSchema, idOf, line, ProperSchema } from './primitives.ts';

const VocabularySchema = z.record(
	IdSchema,
	z.strictObject({
		name: line(32, 'The name of a value').describe('The word that a cell shows.'),
		proper: ProperSchema,
		meaning: line(240, 'The meaning of a value').describe('What the word means, exactly enough that two people choose the same one.'),
		sign: line(1, 'The sign').optional().describe('One letter or sign for tight places.'),
		alone: z.boolean().optional().describe('Whether it excludes every other value, as "nothing else" does.'),
	}),
);

const RowsSchema = z.number({ error: 'Write a number.' }).int('Write a whole number.').nonnegative('Write 0 or more.');

/**
 * How far a rule leads two people to the same answer. Two readers who do not see each other's answers, nor the cells, answer the question
 * for some rows from the words of the rule and the facts. An answer is the same if all values are, and who picks the version of a
 * dependency. It is written anew whenever the rule is tried again, and says nothing of whether the answers are right.
 */
const AgreementSchema = z
	.strictObject({
		day: DaySchema.describe('The day on which the rule was tried.'),
		asked: RowsSchema.positive('Ask of one row at least.').describe('For how many rows both readers answered.'),
		same: RowsSchema.describe('On how many of them their answers were the same.'),
	})
	.refine(({ asked, same }) => same <= asked, { path: ['same'], error: 'They cannot agree on more rows than were asked of. Count again.' });
export type Agreement = z.infer<typeof AgreementSchema>;

/** The figures that the lab takes of a recipe. */
export const FIGURES = [
	'targets',
	'shipped',
	'installed',
	'build',
	'first',
	'warm',
	'memory',
	'glibc',
	'left',
	'identical',
	'scanned',
] as const;
export type Figure = (typeof FIGURES)[number];

/** content/criteria/<id>.yml: one question asked of every option, with its closed vocabulary. */
export const CriterionSchema = z
	.strictObject({
		name: line(32, 'The name').describe("The column's heading."),
		proper: ProperSchema,
		question: line(160, 'The question').describe('The question the cell answers.'),
		matrix: idOf('matrices').describe('The table it belongs to.'),
		order: z.number().int().positive().describe('Its place in that table, from 1.'),
		glance: z
			.number()
			.int()
			.positive()
			.optional()
			.describe("Its place among the facts at the head of an option's page, from 1. Without it, it is not among them."),
		kind: z
			.enum(['values', 'version', 'year', 'figure'])
			.default('values')
			.describe(
				'`values`: a closed vocabulary. `version` and `year`: a literal, which sorts but has no facet. `figure`: measured by the lab; nobody answers it.',
			),
		values: VocabularySchema.optional().describe(
			'The vocabulary, in the order in which it is shown; of a version, the words that can stand in its place. `unknown` and `not-applicable` belong to every criterion and are not listed.',
		),
		numbers: z.number().int().min(1).max(3).optional().describe('Of a version: how many numbers it has, 2 for 3.15. Any, if left out.'),
		figure: z.enum(FIGURES).optional().describe('Of a figure: which one.'),
		valuesOf: idOf('criteria').optional().describe('The id of the criterion whose vocabulary this one shares, in place of `values`.'),
		several: z
			.enum(['alternatives', 'list'])
			.default('list')
			.describe(
				'What several values in one cell mean. `alternatives`: now one, now another, so a note must say when which. `list`: all of them at once.',
			),
		rule: line(600, 'The rule').describe('The rule by which two people arrive at the same value.'),
		agreement: AgreementSchema.optional().describe('How often two readers who tried the rule gave the same answer.'),
		formerly: z.array(IdSchema).default([]).describe('Former ids of this criterion, whose links still have to work.'),
		derived: z
			.strictObject({
				from: idOf('criteria').describe('The criterion whose values decide.'),
				values: z.record(IdSchema, z.array(IdSchema).min(1)).describe('For each value here, the values there from which it follows.'),
			})
			.optional()
			.describe(
				'The rule by which the answer follows from that to another question, if all values there lead to one value here. A written answer goes before it.',
			),
		introduced: z
			.boolean()
			.optional()
			.describe('True while options still have to answer it: the check lists those that have not, and does not fail. Remove it then.'),
		draft: DraftSchema,
	})
	.superRefine(({ kind, values, valuesOf, numbers, figure, agreement }, context) => {
		const complain = (path: string, message: string): void => {
			context.addIssue({ code: 'custom', path: [path], message });
		};
		const vocabularies = Number(values !== undefined) + Number(valuesOf !== undefined);
		if (kind === 'values' && vocabularies !== 1)
			complain('values', 'A criterion of kind "values" has exactly one vocabulary. Give either values or valuesOf.');
		if (kind === 'year' && vocabularies > 0) complain('values', 'A criterion of kind "year" has no vocabulary. Drop values and valuesOf.');
		if (kind === 'version' && valuesOf !== undefined)
			complain('valuesOf', 'A criterion of kind "version" shares no vocabulary. List the words that can stand for a version in values.');
		if (kind === 'figure' && vocabularies > 0)
			complain('values', 'A criterion of kind "figure" has no vocabulary. Drop values and valuesOf.');
		if ((kind === 'figure') !== (figure !== undefined))
			complain('figure', 'A criterion of kind "figure" says which figure of the lab it shows, and no other kind does.');
		if (kind === 'figure' && agreement !== undefined)
			complain('agreement', 'Nobody answers a figure, so nobody can agree on it. Drop the field.');
		if (numbers !== undefined && kind !== 'version') complain('numbers', 'Only a version has numbers. Drop the field.');
	});
export type Criterion = z.infer<typeof CriterionSchema>;
