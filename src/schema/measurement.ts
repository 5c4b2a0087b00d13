import { z } from 'astro/zod';
import { DaySchema, IdSchema } from './primitives.ts';
import { RUN_STAGES } from './recipe.ts';

/** The layers that a root file system can have or lack, bottom to top. Kernel and hardware are the same for all. */
export const TARGET_LAYERS = ['python-deps', 'c-libraries', 'interpreter', 'system-libs', 'libc', 'userspace'] as const;
export type TargetLayer = (typeof TARGET_LAYERS)[number];

/** The layers that the sample program reports on. */
export const PROBED_LAYERS = ['code', ...TARGET_LAYERS] as const;
export type ProbedLayer = (typeof PROBED_LAYERS)[number];

/** One layer or feature as the program found it: whether it works, and which version from where. */
const FindingSchema = z.strictObject({
	works: z.boolean(),
	version: z.string().optional(),
	path: z.string().optional(),
	/** Why it does not work: the message of the exception. */
	message: z.string().optional(),
});
export type Finding = z.infer<typeof FindingSchema>;

const findings = {
	/** The layers that the program uses. */
	layers: z.partialRecord(z.enum(PROBED_LAYERS), FindingSchema),
	features: z.record(IdSchema, FindingSchema),
};
const FindingsSchema = z.strictObject(findings);
export type Findings = z.infer<typeof FindingsSchema>;

/** The answer of `answer --probe`. */
export const ProbeSchema = z.strictObject({
	...findings,
	/** Shared libraries in the program's memory, with the newest version of glibc whose symbols each asks for. */
	libraries: z.array(z.strictObject({ path: z.string(), glibc: z.string().optional() })),
});
export type Probe = z.infer<typeof ProbeSchema>;

const CountSchema = z.number().int().nonnegative();
/** Bytes of files, each counted once, and the number of files. */
const SizeSchema = z.strictObject({ bytes: CountSchema, files: CountSchema });
export type Size = z.infer<typeof SizeSchema>;

/** A root file system, and how the program was started in it. */
export const TargetSchema = z.strictObject({
	/** Its name as people read it: "Debian 12 without the interpreter". */
	name: z.string(),
	/** The distribution whose packages it is made of. Targets of different systems are never compared. */
	system: z.string(),
	layers: z.array(z.enum(TARGET_LAYERS)),
	/** Whether the lab's package index and its web server can be reached. */
	network: z.boolean(),
	home: z.enum(['writable', 'read-only']),
	tmp: z.enum(['exec', 'noexec']),
	user: z.enum(['root', 'ordinary']),
});
export type Target = z.infer<typeof TargetSchema>;

/** A stage's commands as they ran, with their output. */
const RunSchema = z.strictObject({
	stage: z.enum(RUN_STAGES),
	commands: z.string(),
	/** Standard output and error together; only the end if it is long. */
	output: z.string(),
	exit: z.number().int(),
	seconds: z.number().nonnegative(),
});
export type StageRun = z.infer<typeof RunSchema>;

/** Time and memory of starts, sample by sample: milliseconds, and kilobytes of the largest process. */
const StartsSchema = z.strictObject({ ms: z.array(z.number().nonnegative()), peakKb: z.array(CountSchema) });
export type Starts = z.infer<typeof StartsSchema>;

/** What follows a target's id where the same was tried once more without network. */
export const OFFLINE = '-offline';

/** What happened in one target. */
const TargetResultSchema = z.strictObject({
	target: TargetSchema,
	/** Whether the program started and printed its answer. */
	starts: z.boolean(),
	/** The last lines of its output, or of the installation's, if it did not start. */
	message: z.string().optional(),
	/** The probe's findings; present even if the program failed because a layer was missing. */
	found: FindingsSchema.optional(),
});
export type TargetResult = z.infer<typeof TargetResultSchema>;

/** Figures of one program in one target; the same for a recipe and for the virtual environment that it is compared with. */
export const FiguresSchema = z.strictObject({
	/** Added to the target by installing, and by nothing else. */
	installed: SizeSchema,
	/** With the program's own caches empty. */
	first: StartsSchema,
	/** After that, with its caches filled. */
	warm: StartsSchema,
	/** Files that remain after `remove`, below the target's root; absent where the recipe has no such step. */
	left: z.array(z.string()).optional(),
	/** Shared libraries that the target lent, by path. */
	taken: z.array(z.string()),
	/** The newest version of glibc whose symbols the program's own files ask for. */
	glibc: z.string().optional(),
});
export type Figures = z.infer<typeof FiguresSchema>;

/** A scanner's findings in the artefact. */
const ScanSchema = z.strictObject({
	tool: z.string(),
	packages: z.array(z.strictObject({ name: z.string(), version: z.string(), type: z.string() })),
});

/** `content/measurements/<recipe>.json`: raw samples of one run of one recipe. Written by the lab; never by hand. */
export const MeasurementSchema = z.strictObject({
	/** The name of the recipe's folder. */
	recipe: z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)?$/),
	/** SHA-256 over the recipe's folder and the program's: shows whether they have changed since. */
	digest: z.string().regex(/^[0-9a-f]{64}$/),
	/** The day of the run. */
	ran: DaySchema,
	machine: z.strictObject({
		processor: z.string(),
		cores: CountSchema,
		memoryMb: CountSchema,
		kernel: z.string(),
		system: z.string(),
		/** The highest load average of a minute while the figures were taken. Not in the oldest files. */
		load: z.number().nonnegative().optional(),
	}),
	/** Of the tools and packages that the build used, by name. */
	versions: z.record(z.string(), z.string()),
	/** Each stage as it ran: the build in the builder, the others in the reference target. */
	stages: z.array(RunSchema),
	/** Two builds in two folders: seconds and one digest over all artefacts each; the paths that differ. */
	builds: z.strictObject({ seconds: z.array(z.number().nonnegative()), digests: z.array(z.string()), differ: z.array(z.string()) }),
	shipped: SizeSchema,
	scan: ScanSchema.optional(),
	/** By the target's id. */
	targets: z.record(IdSchema, TargetResultSchema),
	/** The target in which the figures were taken. Nothing if the program did not start there. */
	reference: z.strictObject({ target: IdSchema, figures: FiguresSchema }).optional(),
	/** The same program in a plain virtual environment, in the same run. */
	baseline: FiguresSchema.optional(),
});
export type Measurement = z.infer<typeof MeasurementSchema>;
