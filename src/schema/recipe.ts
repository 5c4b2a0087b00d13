import { z } from 'astro/zod';
import { IdSchema, SourceIdSchema, line } from './primitives.ts';
import { severalLines } from './several-lines.ts';

/** The parts of an option's "Start here", in the order in which a reader goes through them. */
export const STAGES = ['build', 'install', 'start', 'further', 'update', 'remove'] as const;
export type Stage = (typeof STAGES)[number];

/** The stages that the lab runs: all but `further`. */
export const RUN_STAGES = ['build', 'install', 'start', 'update', 'remove'] as const;
export type RunStage = (typeof RUN_STAGES)[number];

/** Several lines of a step. */
function lines(limit: number, what: string) {
	return severalLines(limit, {
		empty: `${what} are empty. Write them, or remove the field if it may be left out.`,
		tooLong: `${what} are longer than ${limit} characters. Split the step, or move text into a file.`,
		hold: `${what} hold`,
	});
}

/** A path below the folder that a recipe works in. */
export const InnerPathSchema = line(160, 'The path').refine(
	(path) => !path.startsWith('/') && !path.split('/').some((part) => part === '..' || part === ''),
	'Write a path below the working folder, like "dist/answer", without ".." and without a slash at either end.',
);

const PackageSchema = line(80, 'The name of a package').regex(
	/^[A-Za-z0-9][\w.+-]*(?:\[[\w,-]+\])?(?:==[\w.]+)?$/,
	'Write the name of a package as its index has it, with "==" and a version only where a tool asks for that one.',
);

/** Languages of the highlighter: the shell of Linux and macOS, and PowerShell. */
const LANGUAGES = ['sh', 'powershell', 'text', 'python', 'toml', 'yaml', 'ini', 'ruby', 'docker'] as const;

/** One step: a sentence or two, then a displayed file or commands to type. */
const StepSchema = z
	.strictObject({
		stage: z.enum(STAGES).describe('`further`: other ways and more of it, which the lab leaves out; the page says so.'),
		words: lines(900, 'The words of a step')
			.optional()
			.describe('What happens and why; shown above the block. Paragraphs with an empty line between them, code between backticks.'),
		commands: lines(1600, 'The commands')
			.optional()
			.describe('What the reader types, one command a line; it runs in the working folder with `sh -e`.'),
		file: InnerPathSchema.optional().describe(
			"A file of the recipe's folder `files/` that is shown instead of commands. The lab has put it in place before the build.",
		),
		code: lines(2400, 'The code')
			.optional()
			.describe('Lines of a file for a step that the lab leaves out, shown instead of commands. What the lab needs is a file in `files/`.'),
		language: z
			.enum(LANGUAGES)
			.default('sh')
			.describe('The language of the commands, the code or the file, for their colouring. Commands run only if it is `sh`.'),
		notRun: line(160, 'The reason')
			.optional()
			.describe('Why the lab leaves this one step out, where the others run: "Needs Windows". The page shows it as not run.'),
		sources: z.array(SourceIdSchema).default([]).describe('Pages that say so.'),
	})
	.superRefine((step, context) => {
		const blocks = [step.commands, step.code, step.file].filter((block) => block !== undefined);
		if (blocks.length > 1)
			context.addIssue({ code: 'custom', path: ['file'], message: 'A step shows either commands or a file. Make two steps of it.' });
		if (step.words === undefined && blocks.length === 0)
			context.addIssue({ code: 'custom', message: 'This step says nothing. Write words, commands or a file.' });
	});
export type RecipeStep = z.infer<typeof StepSchema>;

const SubstituteSchema = z.strictObject({
	real: line(240, 'The real text').describe('The exact text in a command or a file: a base image, an address.'),
	ran: line(240, 'The text that ran').describe('The text that the lab puts in its place.'),
	why: line(240, 'The reason').describe('Why the lab cannot use the real one, and why the result holds all the same.'),
});
export type Substitute = z.infer<typeof SubstituteSchema>;

/**
 * `content/recipes/<option>[.<mode>]/recipe.yml`: the steps of an option's "Start here", as a reader types them and the lab
 * runs them. Output, dates and figures are not written here; the lab keeps them in `content/measurements/`.
 */
export const RecipeSchema = z
	.strictObject({
		option: IdSchema.describe("The option, and its mode where it has modes; together the name of the recipe's folder."),
		mode: IdSchema.optional(),
		runs: z
			.enum(['debian', 'not-run'])
			.describe('`debian`: the lab runs it. `not-run`: nobody ran it, and the page says so with the reason.'),
		reason: line(240, 'The reason').optional().describe('Why it is not run.'),
		program: IdSchema.default('answer').describe(
			"The program that is shipped: a folder of `lab/programs`. The recipe's own `files/` are laid over it.",
		),
		builder: z.array(PackageSchema).default([]).describe('Debian packages on the build machine, in addition to Python with pip and venv.'),
		index: z
			.strictObject({ pypi: z.array(PackageSchema).default([]), debian: z.array(PackageSchema).default([]) })
			.optional()
			.describe(
				'What the commands fetch by name, from PyPI (with what it depends on) and from Debian. The lab fetches it once and serves it itself.',
			),
		steps: z.array(StepSchema).min(1, 'Write at least one step.'),
		artefacts: z.array(InnerPathSchema).default([]).describe('What the build leaves and the user receives, below the working folder.'),
		substitutes: z.array(SubstituteSchema).default([]),
		explains: z
			.record(IdSchema, line(320, 'The explanation'))
			.default({})
			.describe("Why both are right where the lab's run contradicts a cell of the option, by layer. The page shows it beside the cell."),
		files: z
			.record(z.string(), z.string())
			.optional()
			.describe('The files in its folder `files/`, by path below it. Do not write them here: the reader of the folder adds them.'),
	})
	.superRefine((recipe, context) => {
		const complain = (path: PropertyKey[], message: string): void => {
			context.addIssue({ code: 'custom', path, message });
		};
		const order = recipe.steps.map(({ stage }) => STAGES.indexOf(stage));
		if (order.some((stage, index) => stage < (order[index - 1] ?? 0)))
			complain(['steps'], `The steps are out of order. Write them in the order ${STAGES.join(', ')}.`);
		if (recipe.runs === 'not-run') {
			if (recipe.reason === undefined) complain(['reason'], 'A recipe that is not run says why. Add reason: "Needs macOS."');
			return;
		}
		recipe.steps.forEach((step, index) => {
			if (
				step.stage === 'further' ||
				step.notRun !== undefined ||
				(step.code === undefined && (step.commands === undefined || step.language === 'sh'))
			)
				return;
			complain(
				['steps', index, 'notRun'],
				'The lab runs commands of the shell alone. Say why this step is not run: notRun: "Needs Windows."',
			);
		});
		if (recipe.reason !== undefined) complain(['reason'], 'Only a recipe that is not run has a reason. Drop it, or write runs: not-run.');
		if (recipe.artefacts.length === 0)
			complain(['artefacts'], 'A recipe that runs has an artefact. List the files or folders that are shipped.');
		const start = startCommand(recipe.steps);
		if (start === undefined) complain(['steps'], 'A recipe that runs has a step "start" with commands. Add it.');
		else if (!/^[\w./~@%+:=, -]+$/.test(start))
			complain(
				['steps'],
				`The last line of "start", ${start}, uses the shell. Write one plain command: targets without a shell start it as well.`,
			);
	});
export type Recipe = z.infer<typeof RecipeSchema>;

/** The last line of the commands under `start`: the one that starts the program. Nothing if there is none. */
export function startCommand(steps: readonly Pick<RecipeStep, 'stage' | 'commands' | 'notRun'>[]): string | undefined {
	const commands = steps.filter(({ stage, notRun }) => stage === 'start' && notRun === undefined).flatMap(({ commands }) => commands ?? []);
	return commands.at(-1)?.split('\n').at(-1)?.trim();
}

/** The name of a recipe's folder, and of its measurement without the ending. */
export function recipeName({ option, mode }: Pick<Recipe, 'option' | 'mode'>): string {
	return mode === undefined ? option : `${option}.${mode}`;
}
