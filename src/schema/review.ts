import { z } from 'astro/zod';
import { DaySchema } from './primitives.ts';

const CountSchema = z.number({ error: 'Write a number.' }).int('Write a whole number.').nonnegative('Write 0 or more.');

/**
 * content/reviews/<id>.yml: what a second reader found who held the page of an option, a tool or a channel against its sources. A
 * statement is a cell, a clause of a note, a sentence of fact or a command.
 */
export const ReviewSchema = z.strictObject({
	day: DaySchema.describe('The day on which the reading ended.'),
	statements: z
		.strictObject({
			checked: CountSchema.describe('How many statements were held against their sources.'),
			wrong: CountSchema.describe('How many of them were wrong, before they were settled.'),
		})
		.refine(({ checked, wrong }) => wrong <= checked, { path: ['wrong'], error: 'More cannot be wrong than were checked. Count again.' })
		.describe('What was read.'),
	commands: z
		.strictObject({
			run: CountSchema.describe('How many of its commands were run.'),
			notRun: CountSchema.describe('How many were not.'),
		})
		.describe('What was tried.'),
	of: z
		.string()
		.regex(/^[0-9a-f]{12}$/, 'Write the 12 characters that npm run review-hash <id> prints, in quotes.')
		.describe('What the page said when the review ended: the hash that `npm run review-hash <id>` prints.'),
});
export type Review = z.infer<typeof ReviewSchema>;
