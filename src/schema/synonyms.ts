import { z } from 'astro/zod';
import { line } from './primitives.ts';

const WordSchema = line(40, 'A word or phrase');

/** content/synonyms/<id>.yml: words of the field that stand for others in a search. */
export const SynonymsSchema = z.strictObject({
	subject: line(60, 'The subject').describe('What the words are about, for those who look for a place for another.'),
	same: z
		.array(z.array(WordSchema).min(2, 'Write two words at least: each stands for the others.'))
		.default([])
		.describe('Lists of words and phrases that mean the same to those who search, the most common first. Forms of a word count as one.'),
	leads: z
		.array(
			z.strictObject({
				from: z.array(WordSchema).min(1, 'Name at least one word.').describe('What people type.'),
				to: z.array(WordSchema).min(1, 'Name at least one word.').describe('The words of the pages that help them, the best first.'),
			}),
		)
		.default([])
		.describe('Words that lead to others, but not the other way round.'),
});
export type SynonymsFile = z.infer<typeof SynonymsSchema>;
