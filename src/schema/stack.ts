import { z } from 'astro/zod';
import { AliasesSchema, DraftSchema, line } from './primitives.ts';

/** The key of a row: an option's id, or an option and a mode: `venv.copied`. */
const RowKeySchema = z
	.string()
	.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)?$/, 'Write the id of an option, with a mode after a dot if it has modes: "pyinstaller.onefile".');

/** content/stacks/<id>.yml: a stack that people commonly build. It has a page at /stack/<id>/. */
export const StackSchema = z.strictObject({
	/** The stack's name. */
	name: line(60, 'The name'),
	/** Other words people search for it by. */
	aliases: AliasesSchema,
	/** Its place in the list, from 1. */
	order: z.number().int().positive(),
	/** The options in each other, innermost first. */
	inside: z.array(RowKeySchema).min(2, 'A stack has two members or more. Name them, the innermost first.'),
	/** Why people build it, as a sentence. */
	why: line(220, 'The reason'),
	draft: DraftSchema,
});
export type Stack = z.infer<typeof StackSchema>;

/** A stack that is still being written. */
export const StackDraftSchema = StackSchema.extend({ why: StackSchema.shape.why.default('') });
