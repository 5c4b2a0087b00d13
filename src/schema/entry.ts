import { z } from 'astro/zod';
import { CellsSchema, DraftEvidenceSchema, EvidenceSchema } from './cell.ts';
import { AliasesSchema, DraftSchema, IdSchema, SourceIdSchema, WebAddressSchema, line } from './primitives.ts';

/** What one of the five articles said that no longer holds, and what holds today. */
export const ThenAndNowSchema = z.strictObject({
	/** The id of the article that said it. */
	seed: IdSchema,
	/** What it said, in our words. */
	said: line(260, 'What was said'),
	/** What holds today. */
	now: line(420, 'What holds now'),
	/** Where today's state can be read. */
	sources: z.array(SourceIdSchema).min(1, 'Give at least one source id.'),
});
export type ThenAndNow = z.infer<typeof ThenAndNowSchema>;

/** What options, tools and channels have in common. */
export const entryFields = {
	/** The display name, as its readers write it. */
	name: line(48, 'The name'),
	/** Other names people search for: commands, file endings, former names. */
	aliases: AliasesSchema,
	/** One sentence: what it is and what reaches the user. */
	summary: line(220, 'The summary'),
	/** Where to go on: its own home page, documentation and code. */
	links: z
		.strictObject({
			home: WebAddressSchema.optional(),
			docs: WebAddressSchema.optional(),
			repository: WebAddressSchema.optional(),
		})
		.default({}),
	/** Ids of the articles that name it. */
	seeds: z.array(IdSchema).default([]),
	/** What backs up each cell that names nothing of its own. */
	evidence: EvidenceSchema,
	/** The answers, by criterion id. */
	cells: CellsSchema,
	/** What the articles said of it that has changed. */
	thenAndNow: z.array(ThenAndNowSchema).default([]),
	/** Former ids of this page, whose links still have to work. */
	formerly: z.array(IdSchema).default([]),
	draft: DraftSchema,
};

/** Where a draft may lack what options, tools and channels have in common: it needs a name, and the rest may come later. */
export const draftEntryFields = {
	summary: entryFields.summary.default(''),
	evidence: DraftEvidenceSchema,
	cells: entryFields.cells.default({}),
};
