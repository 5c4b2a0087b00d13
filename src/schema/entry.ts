import { z } from 'astro/zod';
import { CellsSchema, DraftEvidenceSchema, EvidenceSchema } from './cell.ts';
import { AliasesSchema, DraftSchema, IdSchema, SourceIdSchema, WebAddressSchema, descriptionLine, idOf, line } from './primitives.ts';

/** A claim of one of the five articles that no longer holds, and today's state. */
export const ThenAndNowSchema = z.strictObject({
	seed: idOf('articles').describe('The id of the article that said it.'),
	said: line(260, 'What was said').describe('What it said, in our words.'),
	now: line(420, 'What holds now').describe('What holds today.'),
	sources: z.array(SourceIdSchema).min(1, 'Give at least one source id.').describe("Where today's state can be read."),
});
export type ThenAndNow = z.infer<typeof ThenAndNowSchema>;

/** What options, tools and channels have in common. */
export const entryFields = {
	name: line(48, 'The name').describe('The display name, as its readers write it.'),
	aliases: AliasesSchema.describe('Other names people search for: commands, file endings, former names.'),
	summary: descriptionLine('The summary').describe('One sentence: what it is and what reaches the user.'),
	links: z
		.strictObject({
			home: WebAddressSchema.optional(),
			docs: WebAddressSchema.optional(),
			repository: WebAddressSchema.optional(),
		})
		.default({})
		.describe('Where to go on: its own home page, documentation and code.'),
	seeds: z.array(idOf('articles')).default([]).describe('Ids of the articles that name it.'),
	evidence: EvidenceSchema.describe('What backs up each cell that names nothing of its own.'),
	cells: CellsSchema.describe('The answers, by criterion id.'),
	thenAndNow: z.array(ThenAndNowSchema).default([]).describe('What the articles said of it that has changed.'),
	formerly: z.array(IdSchema).default([]).describe('Former ids of this page, whose links still have to work.'),
	draft: DraftSchema,
};

/** The common fields in a draft: it needs a name, and the rest may come later. */
export const draftEntryFields = {
	summary: entryFields.summary.default(''),
	evidence: DraftEvidenceSchema,
	cells: entryFields.cells.default({}),
};
