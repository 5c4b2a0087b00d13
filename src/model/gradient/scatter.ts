import { LAYERS } from '../shared/layers.ts';
import { targetRequirementsScore } from './target-requirements-score.ts';
import type { OptionView } from '../catalogue/catalogue.ts';
import { inclusionScore } from './inclusion-score.ts';

/** The figure's sizes, in its own units, which are CSS pixels at full width. */
export const SCATTER = {
	width: 1000,
	height: 560,
	/** Room around the plot: for the axis on the left and below, and for names at the right. */
	left: 56,
	right: 150,
	top: 18,
	bottom: 52,
	/** The radius of a point, and of one with the number of its options inside. */
	point: 5,
	countedPoint: 9,
	/** The height of a line of names, and the width of a letter on average. */
	line: 14,
	letter: 7.2,
	/** Points closer than this are drawn as one. */
	together: 12,
} as const;

/** A place for a name. */
interface Label {
	x: number;
	y: number;
}

/** The options at one place of the figure. */
export interface ScatterPoint {
	x: number;
	y: number;
	/** Each with the place of its name: a usual one that has found room is named, the others are while the reader points at them. */
	options: { option: OptionView; isNamed: boolean; label: Label }[];
}

/** The figure: how much each option includes against how little it requires of the target. */
export interface Scatter {
	points: ScatterPoint[];
	/** The ticks of the axes: requirements along the bottom, layers up the side. */
	across: { x: number; value: number }[];
	up: { y: number; value: number }[];
	/** The options with their two scores, in gradient order, for the table next to the figure. */
	figures: { option: OptionView; ships: number; asks: number }[];
}

/** Places the options: higher for more shipped layers, further right for fewer requirements. */
export function scatterFrom(options: readonly OptionView[]): Scatter {
	const figures = options.map((option) => ({
		option,
		ships: inclusionScore(option.rows) * LAYERS.length,
		asks: targetRequirementsScore(option.rows),
	}));
	const most = Math.max(1, Math.ceil(Math.max(0, ...figures.map(({ asks }) => asks))));
	const x = (asks: number) => SCATTER.left + (1 - asks / most) * (SCATTER.width - SCATTER.left - SCATTER.right);
	const y = (ships: number) => SCATTER.top + (1 - ships / LAYERS.length) * (SCATTER.height - SCATTER.top - SCATTER.bottom);
	const points: ScatterPoint[] = [];
	for (const { option, ships, asks } of figures) {
		const place = { x: x(asks), y: y(ships) };
		const near = points.find((point) => Math.hypot(point.x - place.x, point.y - place.y) < SCATTER.together);
		const entry = { option, isNamed: false, label: place };
		if (near) near.options.push(entry);
		else points.push({ ...place, options: [entry] });
	}
	placeLabels(points);
	return {
		points,
		across: Array.from({ length: most + 1 }, (_, value) => ({ x: x(value), value })),
		up: Array.from({ length: LAYERS.length + 1 }, (_, value) => ({ y: y(value), value })),
		figures,
	};
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Gives the name of each usual option the first free place next to its point, and the other names places for when they are asked for. */
function placeLabels(points: readonly ScatterPoint[]): void {
	const taken: Box[] = points.map((point) => {
		const radius = radiusOf(point);
		return boxAround(point.x - radius, point.y - radius, radius * 2, radius * 2);
	});
	for (const point of [...points].sort((a, b) => b.options.length - a.options.length))
		for (const entry of point.options.filter(({ option }) => option.data.prominence.is === 'usual')) {
			const width = widthOf(entry.option);
			const free = candidates(point, width).find((label) => {
				const box = boxAround(label.x, label.y - SCATTER.line + 3, width, SCATTER.line);
				const inside =
					box.left >= SCATTER.left && box.right <= SCATTER.width && box.top >= 0 && box.bottom <= SCATTER.height - SCATTER.bottom;
				return inside && !taken.some((other) => overlap(box, other));
			});
			if (!free) continue;
			entry.label = free;
			entry.isNamed = true;
			taken.push(boxAround(free.x, free.y - SCATTER.line + 3, width, SCATTER.line));
		}
	for (const point of points) placeOnDemand(point);
}

/** The names that a point shows while it is pointed at: on the side with room, below or above the names that it always has there. */
function placeOnDemand(point: ScatterPoint): void {
	const others = point.options.filter(({ isNamed }) => !isNamed);
	const gap = radiusOf(point) + 4;
	const width = Math.max(0, ...others.map(({ option }) => widthOf(option)));
	const isRight = point.x + gap + width <= SCATTER.width;
	const x = isRight ? point.x + gap : point.x - gap - width;
	const named = point.options.filter(({ isNamed, label }) => isNamed && label.x > point.x === isRight).map(({ label }) => label.y);
	const height = others.length * SCATTER.line;
	const below = Math.max(point.y + 4 - SCATTER.line, ...named) + SCATTER.line;
	const above = Math.min(point.y + 4, ...named) - height;
	const first = below + height <= SCATTER.height - SCATTER.bottom + SCATTER.line ? below : Math.max(SCATTER.line, above);
	for (const [index, entry] of others.entries()) entry.label = { x, y: first + index * SCATTER.line };
}

/** The radius of a point: one with several options has room for their number. */
export function radiusOf({ options }: Pick<ScatterPoint, 'options'>): number {
	return options.length > 1 ? SCATTER.countedPoint : SCATTER.point;
}

function widthOf({ data }: OptionView): number {
	return data.name.length * SCATTER.letter;
}

/** Places for a name: right, then left of its point, further and further up and down. */
function candidates({ x, y, options }: ScatterPoint, width: number): Label[] {
	const gap = radiusOf({ options }) + 4;
	const steps = [0, 1, -1, 2, -2, 3, -3];
	return steps.flatMap((step) => [
		{ x: x + gap, y: y + 4 + step * SCATTER.line },
		{ x: x - gap - width, y: y + 4 + step * SCATTER.line },
	]);
}

function boxAround(left: number, top: number, width: number, height: number): Box {
	return { left, right: left + width, top, bottom: top + height };
}

function overlap(one: Box, other: Box): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
