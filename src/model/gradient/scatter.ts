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
	/** A point's radius, the height of a line of names, and the width of a letter on average. */
	point: 5,
	line: 14,
	letter: 6.6,
	/** Points closer than this are drawn as one. */
	together: 6,
} as const;

/** The options at one place of the figure. */
export interface ScatterPoint {
	x: number;
	y: number;
	options: { option: OptionView; label: { x: number; y: number } | null }[];
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
		if (near) near.options.push({ option, label: null });
		else points.push({ ...place, options: [{ option, label: null }] });
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

/** Gives each name the first free place next to its point; a point without one stays unnamed. */
function placeLabels(points: ScatterPoint[]): void {
	const taken: Box[] = points.map(({ x, y }) => boxAround(x - SCATTER.point, y - SCATTER.point, SCATTER.point * 2, SCATTER.point * 2));
	for (const point of [...points].sort((a, b) => b.options.length - a.options.length))
		for (const entry of point.options) {
			const width = entry.option.data.name.length * SCATTER.letter;
			const free = candidates(point, width).find((label) => {
				const box = boxAround(label.x, label.y - SCATTER.line + 3, width, SCATTER.line);
				const inside =
					box.left >= SCATTER.left && box.right <= SCATTER.width && box.top >= 0 && box.bottom <= SCATTER.height - SCATTER.bottom;
				return inside && !taken.some((other) => overlap(box, other));
			});
			if (!free) continue;
			entry.label = free;
			taken.push(boxAround(free.x, free.y - SCATTER.line + 3, width, SCATTER.line));
		}
}

/** Places for a name: right, then left of its point, further and further up and down. */
function candidates({ x, y }: ScatterPoint, width: number): { x: number; y: number }[] {
	const gap = SCATTER.point + 4;
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
