import { z } from 'astro/zod';
import { draftEntryFields, entryFields } from './entry.ts';
import { IdSchema, SourceIdSchema, idOf, line } from './primitives.ts';

const FactSchema = z.strictObject({
	about: line(40, 'The label').describe('What the fact is about, as a label.'),
	is: line(320, 'The fact').describe('The fact.'),
	sources: z.array(SourceIdSchema).min(1, 'Give at least one source id.').describe('Where it can be read.'),
});

/**
 * content/tools/<id>.mdx and content/channels/<id>.mdx: tools that make, wrap, sign or update an option's artefacts, and channels that
 * publish them. They answer the matrices whose `answeredBy` names their kind.
 */
export const RelatedEntrySchema = z.strictObject({
	...entryFields,
	serves: z.array(idOf('options')).min(1, 'Name at least one option that it works for.').describe('The options it works for.'),
	facts: z.array(FactSchema).default([]).describe('Facts worth a glance that no criterion asks for, each with its sources.'),
});
export type RelatedEntry = z.infer<typeof RelatedEntrySchema>;

/** A tool or a channel that is still being written. */
export const RelatedEntryDraftSchema = RelatedEntrySchema.extend({
	...draftEntryFields,
	serves: z.array(IdSchema).default([]),
});
