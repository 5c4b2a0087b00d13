import { z } from 'astro/zod';
import { DaySchema, IdSchema, LooseDateSchema, SourceIdSchema, idOf, line } from './primitives.ts';

/** How a claim was checked. /about/ explains them to readers. */
export const HOWS = ['documented', 'tested', 'reasoned'] as const;
export type How = (typeof HOWS)[number];

/** Who picks the version of a dependency: the publisher when building (by a lock, a digest, an address compiled in), the installer, or the platform. */
export const PICKERS = ['publisher', 'installer', 'platform'] as const;
export type Picker = (typeof PICKERS)[number];
const PickerSchema = z.enum(PICKERS, { error: `Write pickedBy as one of ${PICKERS.join(', ')}.` });

/** The default evidence of cells. */
export const EvidenceSchema = z.strictObject({
	sources: z
		.array(SourceIdSchema)
		.min(1, 'Give at least one source id, like "pex/scie".')
		.describe('Pages that say so, by id; at least one.'),
	checked: DaySchema.describe('The day on which the sources were last read or the commands last run.'),
});

/** Evidence in a draft, which may lack it. Its answers count as looked up today until it gives the day. */
export const DraftEvidenceSchema = EvidenceSchema.extend({
	sources: z.array(SourceIdSchema).default([]),
	checked: DaySchema.default(() => new Date().toISOString().slice(0, 10)),
}).prefault({});

const VALUE_WORDS = 'Write a value as a word, or a version in quotes ("2.10", since a bare 2.10 is the number 2.1).';
const NO_VALUE = 'The list of values is empty. Write a value, or unknown if nobody can tell.';

/** Why something is not a value. Authors may write YAML's `true` and `false`, which no vocabulary has. */
function valueWords({ input }: { input?: unknown }): string {
	return typeof input === 'boolean' ? `Write ${input ? 'yes' : 'no'}: the values of a criterion are words.` : VALUE_WORDS;
}
const ValueSchema = z.union([line(60, 'A value'), z.number().int()], { error: valueWords });

const DetailedCellSchema = z
	.strictObject({
		is: z
			.union([ValueSchema, z.array(ValueSchema).min(1, NO_VALUE)], { error: valueWords })
			.describe("The answer: one value of the criterion's vocabulary or a list of them."),
		pickedBy: z
			.union([PickerSchema, z.array(PickerSchema).min(1)])
			.optional()
			.describe(
				'For a layer that is a dependency: who picks its version. `publisher`: pinned when building, by a lock, a digest or an address compiled in. `installer`: whoever installs gets what fits on that day. `platform`: the distribution, runtime or service decides.',
			),
		text: line(120, 'The text')
			.optional()
			.describe("The exact wording behind a vocabulary value, where one exists: an SPDX licence expression, a maintainer's name."),
		note: line(320, 'The note').optional().describe('What the values alone do not say: when which of them holds, and the exceptions.'),
		date: LooseDateSchema.optional().describe('The day, month or year of a release; only for the criterion `release`.'),
		sources: z
			.array(SourceIdSchema)
			.min(1, 'Leave sources out to use the defaults, or name at least one.')
			.optional()
			.describe("Sources of this cell alone, in place of the option's default ones."),
		checked: DaySchema.optional().describe("The day this cell was checked, if not the option's default one."),
		how: z
			.enum(HOWS, { error: `Write how as one of ${HOWS.join(', ')}.` })
			.optional()
			.describe('How it was checked; `documented` by default.'),
		on: line(120, 'What it was tested on').optional().describe('For a tested cell: what it was run on.'),
		from: z
			.array(idOf('criteria'))
			.min(1)
			.optional()
			.describe('For a reasoned cell: the criteria of the same option that it follows from.'),
	})
	.superRefine((cell, context) => {
		const complain = (path: string, message: string): void => {
			context.addIssue({ code: 'custom', path: [path], message });
		};
		if (cell.how === 'tested' && !cell.on) complain('on', 'A tested cell says what it was run on. Add on: "Debian 12, CPython 3.11".');
		if (cell.on && cell.how !== 'tested') complain('on', 'Only a tested cell has "on". Add how: tested, or drop it.');
		if (cell.how === 'reasoned' && !cell.from)
			complain('from', 'A reasoned cell says which cells it follows from. Add from: [interpreter].');
		if (cell.from && cell.how !== 'reasoned') complain('from', 'Only a reasoned cell has "from". Add how: reasoned, or drop it.');
	});

/**
 * A cell as people write it. The short form is the bare value or list of values, with the option's default evidence; the long form has
 * more.
 */
export const AuthoredCellSchema = z.union([ValueSchema, z.array(ValueSchema).min(1, NO_VALUE), DetailedCellSchema], {
	error: (issue) =>
		issue.input === undefined || issue.input === null
			? 'The cell is empty. Write its value, or unknown if nobody can tell.'
			: valueWords(issue),
});
export type AuthoredCell = z.infer<typeof AuthoredCellSchema>;

/** Cells by criterion id. content/criteria defines the ids and values, and rules check them. */
export const CellsSchema = z.record(IdSchema, AuthoredCellSchema).meta({ names: 'cells' });
export type AuthoredCells = z.infer<typeof CellsSchema>;
