import { OFFLINE, type Figures, type Measurement, type Size } from '../../schema/measurement.ts';
import type { Figure } from '../../schema/criterion.ts';
import { counted } from '../shared/words.ts';
import { quartilesOf } from './statistics.ts';

/** A figure of one run: a value to sort by, unless it cannot be compared, and words for people. */
export interface MeasuredFigure {
	value?: string;
	words: string;
	note?: string;
}

/** A figure of a measurement; nothing where the run did not get so far, or where the question does not arise. */
export function figureOf(figure: Figure, measurement: Measurement): MeasuredFigure | undefined {
	return FIGURE_OF[figure](measurement);
}

const FIGURE_OF: Readonly<Record<Figure, (measurement: Measurement) => MeasuredFigure | undefined>> = {
	targets: ({ targets }) => {
		const results = Object.entries(targets).flatMap(([id, result]) => (id.endsWith(OFFLINE) ? [] : result));
		const started = results.filter(({ starts }) => starts).length;
		return { value: String(started), words: `${started} of ${results.length} targets` };
	},
	shipped: ({ shipped }) => sizeFigure(shipped),
	installed: ({ reference, baseline, shipped }) => {
		if (!reference) return undefined;
		const { installed } = reference.figures;
		const size = installed.files > 0 ? installed : shipped;
		return compared(size.bytes, baseline?.installed.bytes, bytesInWords(size.bytes), filesInWords(size.files));
	},
	build: ({ builds }) => {
		const seconds = quartilesOf(builds.seconds)?.median;
		return seconds === undefined ? undefined : { value: String(Math.round(seconds)), words: `${toTwoDigits(seconds)} s` };
	},
	first: ({ reference, baseline }) => startFigure(reference?.figures, baseline, 'first'),
	warm: ({ reference, baseline }) => startFigure(reference?.figures, baseline, 'warm'),
	memory: ({ reference, baseline }) => {
		const peak = quartilesOf(reference?.figures.warm.peakKb ?? [])?.median;
		const other = quartilesOf(baseline?.warm.peakKb ?? [])?.median;
		return peak === undefined ? undefined : compared(peak, other, bytesInWords(peak * 1024));
	},
	glibc: ({ reference }) => {
		if (!reference) return undefined;
		const { glibc } = reference.figures;
		return glibc === undefined ? { value: 'none', words: 'Nothing compiled of its own' } : { value: glibc, words: `${glibc} or newer` };
	},
	left: ({ reference }) => {
		const left = reference?.figures.left;
		if (left === undefined) return undefined;
		const words = left.length === 0 ? 'Nothing' : `${left.length} ${left.length === 1 ? 'file or folder' : 'files or folders'}`;
		return {
			value: String(left.length),
			words,
			...(left.length === 0 ? {} : { note: shortList(left.map((path) => ['', path].join('/'))) }),
		};
	},
	identical: ({ builds }) => {
		if (builds.digests.length === 0) return undefined;
		if (builds.differ.length === 0) return { value: 'yes', words: 'Yes' };
		return { value: 'no', words: 'No', note: `Different: ${shortList(builds.differ)}.` };
	},
	scanned: ({ scan }) => {
		if (!scan) return undefined;
		const count = scan.packages.length;
		const names = [...new Set(scan.packages.map(({ name }) => name))];
		const words = count === 0 ? 'None' : counted(count, 'package');
		return { value: String(count), words, note: count === 0 ? `By ${scan.tool}.` : `By ${scan.tool}: ${shortList(names)}.` };
	},
};

/** What is said of times that were not taken on a quiet machine. */
export const DISTURBANCES = {
	busy: 'Times were taken on a busy machine.',
	quiet: undefined,
	'not recorded': 'Times were taken before the lab recorded how busy the machine is.',
} as const;

/** How far other work on the machine can have disturbed times. */
export function disturbance({ machine: { load, cores } }: Pick<Measurement, 'machine'>): keyof typeof DISTURBANCES {
	if (load === undefined) return 'not recorded';
	return load > cores ? 'busy' : 'quiet';
}

/** A number of bytes in the unit that people would choose: "18 MB". */
export function bytesInWords(bytes: number): string {
	if (bytes < 1000) return `${bytes} B`;
	return bytes < 1e6 ? `${toTwoDigits(bytes / 1e3)} kB` : `${toTwoDigits(bytes / 1e6)} MB`;
}

/** A time in the unit that people would choose: "180 ms", "2.4 s". */
export function timeInWords(ms: number): string {
	return ms < 1000 ? `${Math.round(ms)} ms` : `${toTwoDigits(ms / 1000)} s`;
}

function sizeFigure({ bytes, files }: Size): MeasuredFigure {
	return { value: String(bytes), words: bytesInWords(bytes), note: `${filesInWords(files)}.` };
}

function filesInWords(files: number): string {
	return counted(files, 'file');
}

function startFigure(figures: Figures | undefined, baseline: Figures | undefined, which: 'first' | 'warm'): MeasuredFigure | undefined {
	const quartiles = quartilesOf(figures?.[which].ms ?? []);
	if (!quartiles) return undefined;
	const { lower, median, upper } = quartiles;
	const other = quartilesOf(baseline?.[which].ms ?? [])?.median;
	return compared(median, other, timeInWords(median), `Half of them took ${timeInWords(lower)} to ${timeInWords(upper)}`);
}

/** A figure that sorts by its ratio to the plain virtual environment in per cent. Without that it is shown and not sorted by. */
function compared(own: number, other: number | undefined, words: string, note?: string): MeasuredFigure {
	const noted = note === undefined ? {} : { note: `${note}.` };
	if (other === undefined || other === 0) return { words, ...noted };
	return { value: String(Math.round((own / other) * 100)), words: `${toTwoDigits(own / other)}× (${words})`, ...noted };
}

/** Two digits are what such figures are good for: 0.98, 1.4, 12, 340. */
function toTwoDigits(number: number): string {
	return number >= 100 ? String(Math.round(number)) : String(Number(number.toPrecision(2)));
}

const LISTED = 3;

function shortList(names: readonly string[]): string {
	const more = names.length - LISTED;
	return `${names.slice(0, LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
