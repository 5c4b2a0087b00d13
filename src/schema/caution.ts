import { z } from 'astro/zod';
import { IdSchema, SourceIdSchema, line } from './primitives.ts';

/** A sentence that holds for an option in stated circumstances, which no cell can say. */
export const CautionSchema = z.strictObject({
	says: line(220, 'The caution').describe('What to look at first, as a whole sentence.'),
	when: z
		.record(IdSchema, z.array(IdSchema).min(1, 'Name at least one answer.'))
		.refine((when) => Object.keys(when).length > 0, 'Name at least one question of the chooser with its answers, like where: [server].')
		.meta({ names: 'circumstances' })
		.describe('When it holds: answers by question of the chooser. Every question must be met, by any of its answers.'),
	mode: IdSchema.optional().describe('The mode that it is about, if it is about one only.'),
	sources: z.array(SourceIdSchema).min(1, 'Give at least one source id.').describe('Where that can be read.'),
});
export type Caution = z.infer<typeof CautionSchema>;
