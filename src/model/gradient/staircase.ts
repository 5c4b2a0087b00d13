import { LAYERS } from '../shared/layers.ts';
import { bandStart } from '../shared/stamp/geometry.ts';
import type { OptionView, RungView } from '../catalogue/catalogue.ts';
import type { GradientRung, RungLayer } from './gradient.ts';

/** The drawing's sizes, in its own units, which are CSS pixels at full width. */
export const STAIRCASE = {
	/** Room for the names of the layers at the left. */
	names: 150,
	/** Width of a rung's column and the gap to the next. */
	column: 92,
	gap: 6,
	/** Height of a layer's band, the gap to the next, and the wider gap between groups of layers. */
	band: 24,
	seam: 2,
	groupSeam: 6,
	/** Height of the line with the rungs' names, of one option's name, and of the space between options. */
	title: 44,
	line: 14,
	between: 6,
	/** Distance between the gradient and the rungs beside it. */
	aside: 34,
	/** Letters that fit one line of a column. */
	letters: 13,
} as const;

/** A band of the drawing: one layer of one rung. */
export interface StaircaseBand extends RungLayer {
	x: number;
	y: number;
}

/** An option's name under its rung, broken into lines. */
export interface StaircaseOption {
	option: OptionView;
	x: number;
	/** Baseline of the first line. */
	y: number;
	lines: string[];
	past: boolean;
}

/** One rung of the drawing. */
export interface StaircaseColumn {
	rung: RungView;
	x: number;
	bands: StaircaseBand[];
	/** The rung's name, broken into lines, and the baseline of the first. */
	title: { y: number; lines: string[] };
	options: StaircaseOption[];
}

/** The whole drawing. */
export interface Staircase {
	width: number;
	height: number;
	columns: StaircaseColumn[];
}

/** The top of a layer's band: your code is at the bottom. */
export function bandTop(layer: number): number {
	const measures = { band: STAIRCASE.band, gap: STAIRCASE.seam, groupGap: STAIRCASE.groupSeam };
	return bandStart(LAYERS.length - 1, measures) - bandStart(layer, measures);
}

/** Places every rung, band and option of the drawing. */
export function staircaseFrom(gradient: readonly GradientRung[], { withOptions = true } = {}): Staircase {
	const { names, column, gap, aside, line } = STAIRCASE;
	const title = 14 + (line + 1) * Math.max(2, ...gradient.map(({ rung }) => brokenName(rung.short).length));
	let x: number = names;
	const columns = gradient.map((step, index) => {
		const first = step.rung.place === 'beside' && gradient[index - 1]?.rung.place === 'gradient';
		if (first) x += aside;
		const placed = placeColumn(step, x, title, withOptions);
		x += column + gap;
		return placed;
	});
	const lowest = Math.max(
		bandTop(0) + STAIRCASE.band + title,
		...columns.flatMap(({ options }) => options.map(({ y, lines }) => y + (lines.length - 1) * line)),
	);
	return { width: x - gap, height: lowest + 8, columns };
}

function placeColumn({ rung, layers, options, past }: GradientRung, x: number, title: number, withOptions: boolean): StaircaseColumn {
	const { band, line, between } = STAIRCASE;
	const foot = bandTop(0) + band;
	let y = foot + title + line;
	const placed = withOptions
		? [...options.map((option) => ({ option, past: false })), ...past.map((option) => ({ option, past: true }))].map((entry) => {
				const lines = brokenName(entry.option.data.name);
				const here = { ...entry, x, y, lines };
				y += lines.length * line + between;
				return here;
			})
		: [];
	return {
		rung,
		x,
		bands: layers.map((layer, index) => ({ ...layer, x, y: bandTop(index) })),
		title: { y: foot + 15, lines: brokenName(rung.short) },
		options: placed,
	};
}

/** Breaks a name at spaces into lines that fit a column; a long word stays whole. */
function brokenName(name: string): string[] {
	return name.split(/ (?!\/)|(?<=-)/).reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		const joint = last?.endsWith('-') ? '' : ' ';
		if (last !== undefined && (last + joint + word).length <= STAIRCASE.letters) lines[lines.length - 1] = last + joint + word;
		else lines.push(word);
		return lines;
	}, []);
}
