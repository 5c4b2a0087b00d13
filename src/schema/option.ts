import { z } from 'astro/zod';
import { CautionSchema } from './caution.ts';
import { CellsSchema } from './cell.ts';
import { draftEntryFields, entryFields } from './entry.ts';
import { KnownUserSchema, MOST_USERS } from './known-user.ts';
import { IdSchema, idOf, line, ProperSchema } from './primitives.ts';
import { ProminenceSchema } from './prominence.ts';

/** A way of using an option whose cells differ: a row of its own in the matrices. */
const ModeSchema = z.strictObject({
	name: line(40, 'The name of a mode').describe(`The mode's name without the option's: "One folder".`),
	proper: ProperSchema,
	summary: line(220, 'The summary of a mode').describe('One sentence: what is different in this mode.'),
	rung: idOf('rungs').optional().describe("The step of the gradient it stands on, if not the option's."),
	cells: CellsSchema.default({}).describe("The cells that differ from the option's own."),
});
export type Mode = z.infer<typeof ModeSchema>;

/** content/options/<id>.mdx: one way to ship. The frontmatter is its row in every matrix, the body its page. */
export const OptionSchema = z.strictObject({
	...entryFields,
	rung: idOf('rungs').describe('Its step of the gradient.'),
	family: IdSchema.optional().describe('Its family on that rung, if the rung has any.'),
	prominence: ProminenceSchema.describe('How usual it is on its rung.'),
	modes: z
		.record(IdSchema, ModeSchema)
		.optional()
		.describe('Modes by id, in the order they are shown; leave out if there is only one way.'),
	users: z
		.array(KnownUserSchema)
		.max(MOST_USERS, `At most ${MOST_USERS} programs. Keep those that prove the most.`)
		.default([])
		.describe('Programs that really ship this way, each with its source.'),
	cautions: z
		.array(CautionSchema)
		.default([])
		.describe('What to look at first in some circumstances, where no cell can say it. The chooser and the comparison show it too.'),
	alternatives: z
		.array(
			z.strictObject({
				option: idOf('options').describe("The other option's id."),
				difference: line(240, 'The difference').describe('How it differs from this one, as a sentence.'),
			}),
		)
		.describe('Where to go instead, and the difference in a sentence.'),
});
export type PackagingOption = z.infer<typeof OptionSchema>;

/** An option that is still being written. */
export const OptionDraftSchema = OptionSchema.extend({
	...draftEntryFields,
	prominence: ProminenceSchema.default({ is: 'known', because: 'Not judged yet.', sources: [] }),
	alternatives: OptionSchema.shape.alternatives.default([]),
});
