import { z } from 'astro/zod';
import { AliasesSchema, DraftSchema, descriptionLine, line } from './primitives.ts';

/** The key of a row: an option's id, or an option and a mode: `venv.copied`. */
export const RowKeySchema = z
	.string()
	.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)?$/, 'Write the id of an option, with a mode after a dot if it has modes: "pyinstaller.onefile".');

/** content/stacks/<id>.yml: a stack that people commonly build. It has a page at /stack/<id>/. */
export const StackSchema = z.strictObject({
	name: line(60, 'The name').describe("The stack's name."),
	aliases: AliasesSchema.describe('Other words people search for it by.'),
	order: z.number().int().positive().describe('Its place in the list, from 1.'),
	inside: z
		.array(RowKeySchema)
		.min(2, 'A stack has two members or more. Name them, the innermost first.')
		.describe('The options in each other, innermost first.'),
	why: descriptionLine('The reason').describe('Why people build it, as a sentence.'),
	draft: DraftSchema,
});
export type Stack = z.infer<typeof StackSchema>;

/** A stack that is still being written. */
export const StackDraftSchema = StackSchema.extend({ why: StackSchema.shape.why.default('') });
