import { PROBED_LAYERS, type ProbedLayer } from '../../schema/measurement.ts';
import type { LabPage, LabRun } from './lab-page.ts';
import type { OptionView } from '../catalogue/catalogue.ts';
import { quartilesOf, ratioOfMedians } from './statistics.ts';

/** The figure's sizes, in its own units, which are CSS pixels at full width. */
export const PLOT = { width: 1000, height: 520, left: 70, right: 190, top: 20, bottom: 56, point: 6, line: 15 } as const;

/** The place of a name: it begins at x, or ends there if it stands before its point. */
interface Label {
	x: number;
	y: number;
	before: boolean;
}

/** One recipe in the figure. */
export interface PlotPoint {
	x: number;
	y: number;
	label: Label;
	title: string;
	option: OptionView;
	recipe: string;
	/** The highest layer that it carries along, for its colour. */
	highest: ProbedLayer;
	/** Bytes handed over, and the later start's ratio to the plain virtual environment. */
	bytes: number;
	ratio: number;
}

/** Size against start: how large what is handed over is, and how long a later start takes. */
export interface StartPlot {
	points: PlotPoint[];
	across: { x: number; bytes: number }[];
	up: { y: number; ratio: number }[];
}

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
const RATIOS = [0.25, 0.5, 1, 2, 4, 8, 16, 32];

/** Places every recipe whose start could be compared. Both axes are logarithmic: each line is a multiple of the one before. */
export function startPlot({ runs }: LabPage): StartPlot {
	const figures = runs.flatMap((run) => figureOf(run));
	if (figures.length === 0) return { points: [], across: [], up: [] };
	const sizes = within(
		SIZES,
		figures.map(({ bytes }) => bytes),
	);
	const ratios = within(
		RATIOS,
		figures.map(({ ratio }) => ratio),
	);
	const x = scale(sizes, PLOT.left, PLOT.width - PLOT.right);
	const y = scale(ratios, PLOT.height - PLOT.bottom, PLOT.top);
	const points = figures.map((figure) => ({ ...figure, x: x(figure.bytes), y: y(figure.ratio) }));
	return {
		points: labelled(points),
		across: sizes.map((bytes) => ({ x: x(bytes), bytes })),
		up: ratios.map((ratio) => ({ y: y(ratio), ratio })),
	};
}

type Unplaced = Omit<PlotPoint, 'x' | 'y' | 'label'>;

function figureOf({ name, option, title, measured }: LabRun): Unplaced[] {
	const measurement = option.recipes.find((recipe) => recipe.name === name)?.measurement;
	const warm = measurement?.reference?.figures.warm.ms ?? [];
	const ratio = ratioOfMedians(warm, measurement?.baseline?.warm.ms ?? []);
	if (!measurement || !measured || ratio === undefined || quartilesOf(warm) === undefined) return [];
	const carried = new Set(measured.derived.filter(({ outcome }) => outcome === 'included').map(({ layer }) => layer));
	const highest = PROBED_LAYERS.findLast((layer) => carried.has(layer)) ?? PROBED_LAYERS[0];
	return [{ title, option, recipe: name, highest, bytes: measurement.shipped.bytes, ratio }];
}

/** The marks of an axis between which all values are, one further at each end. */
function within(marks: readonly number[], values: readonly number[]): number[] {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const first = marks.findLastIndex((mark) => mark <= least);
	const last = marks.findIndex((mark) => mark >= most);
	return marks.slice(Math.max(0, first), last === -1 ? undefined : Math.max(last, first + 1) + 1);
}

function scale(marks: readonly number[], from: number, to: number): (value: number) => number {
	const [low, high] = [Math.log(marks[0] ?? 1), Math.log(marks.at(-1) ?? 10)];
	return (value) => from + ((Math.log(value) - low) / (high - low)) * (to - from);
}

/** Gives each point its name at its right, or at its left where another name is near. */
function labelled(points: readonly Omit<PlotPoint, 'label'>[]): PlotPoint[] {
	const taken: { x: number; y: number }[] = [];
	return points.map((point) => {
		const candidates = [0, 1, -1, 2, -2, 3, -3].flatMap((step) => {
			const y = point.y + 4 + step * PLOT.line;
			return [
				{ x: point.x + PLOT.point + 4, y, before: false },
				{ x: point.x - PLOT.point - 4, y, before: true },
			];
		});
		const isFree = (label: Label) =>
			taken.every((other) => Math.abs(other.y - label.y) >= PLOT.line || Math.abs(other.x - middle(label, point.title)) > 130);
		const label = candidates.find(isFree) ?? { x: point.x + PLOT.point + 4, y: point.y + 4, before: false };
		taken.push({ x: middle(label, point.title), y: label.y });
		return { ...point, label };
	});
}

/** The width of a letter of a name, on average. */
const LETTER = 6.6;

function middle({ x, before }: Label, title: string): number {
	return x + (title.length * LETTER * (before ? -1 : 1)) / 2;
}
