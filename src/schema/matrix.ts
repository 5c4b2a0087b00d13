import { z } from 'astro/zod';
import { line } from './primitives.ts';

/** The folders whose entries have cells. */
export const ANSWERING = ['options', 'tools', 'channels'] as const;
export type AnsweringKind = (typeof ANSWERING)[number];

/** content/matrices/<id>.yml: a set of criteria that is shown as one table. Its columns are the criteria that name it. */
export const MatrixSchema = z.strictObject({
	name: line(32, 'The name').describe("The table's heading."),
	order: z.number().int().positive().describe('Its place among the tables, from 1. The comparison begins with the first.'),
	shows: z
		.enum(['words', 'letters'])
		.default('words')
		.describe(
			'`words`: cells show the names of their values. `letters`: cells show signs on the colours of the layers, and the table has a legend. Only the matrix of the layers does; its rows need no stamp beside them.',
		),
	answeredBy: z
		.array(z.enum(ANSWERING, { error: `Write each as one of ${ANSWERING.join(', ')}.` }))
		.min(1, `Name at least one of ${ANSWERING.join(', ')}, or leave answeredBy out for options alone.`)
		.default(['options'])
		.describe('The folders whose entries answer it. Only what options answer is compared.'),
	about: line(60, 'What it is about').describe(
		'What its questions are about, to follow "Every option on the same terms:", as in "how it is built".',
	),
	caption: line(60, 'The caption')
		.refine((text) => text.includes('{name}'), 'Write {name} where the name of the option goes.')
		.describe("The caption of one entry's table, with {name} for the entry's name."),
});
export type Matrix = z.infer<typeof MatrixSchema>;
