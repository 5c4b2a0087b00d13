import { LAYERS, OUTCOMES, type LayerId, type Outcome } from '../layers.ts';

/** The part of a cell that a stamp needs. */
interface Answer {
	readonly is: readonly string[];
}

/** The outcome of a layer, or of a part of it; `unknown` if it is not known. */
export type StampOutcome = Outcome | 'unknown';

/** The content of a stamp: the outcomes of each layer, from your code to hardware, in their fixed order. */
export type StampOutcomes = readonly (readonly StampOutcome[])[];

/** The colours of a stamp in a file of its own, as sRGB: the light theme's, which also hold on a dark page. */
export interface StampColours {
	layers: Readonly<Record<LayerId, string>>;
	line: string;
	paper: string;
}

/** The stamp's geometry, in its own units; every size of it is this drawing scaled. */
export const STAMP = { width: 20, band: 6, gap: 1, hatch: 4 } as const;
/** Height of the whole drawing. */
export const STAMP_HEIGHT = LAYERS.length * (STAMP.band + STAMP.gap) - STAMP.gap;

/** A piece of a band: one outcome from left to right, in stamp units. */
export interface StampPiece {
	outcome: StampOutcome;
	x: number;
	width: number;
}

/** One layer of a stamp. */
export interface StampBand {
	layer: LayerId;
	/** Top edge, in stamp units. */
	y: number;
	pieces: StampPiece[];
}

/** The outcomes of a layer's cell in their fixed order: included, dependency, absent. */
export function outcomesOf(cell: Answer | undefined): StampOutcome[] {
	const outcomes = OUTCOMES.filter((outcome) => cell?.is.includes(outcome));
	return outcomes.length === 0 ? ['unknown'] : outcomes;
}

/** The outcomes of each layer, from the cells of a row. */
export function outcomesFromCells(cells: Readonly<Record<string, Answer>>): StampOutcome[][] {
	return LAYERS.map((layer) => outcomesOf(cells[layer]));
}

/** The outcomes of each layer, from the values of a row. */
export function outcomesFromValues(values: Readonly<Record<string, readonly string[]>>): StampOutcome[][] {
	return LAYERS.map((layer) => outcomesOf({ is: values[layer] ?? [] }));
}

/** The bands of a stamp, your code at the bottom; a layer with several outcomes is split from left to right. */
export function stampFromCells(cells: Readonly<Record<string, Answer>>): StampBand[] {
	return stampFromOutcomes(outcomesFromCells(cells));
}

/** The bands of a stamp from the outcomes of each layer, from your code to hardware. */
export function stampFromOutcomes(layers: StampOutcomes): StampBand[] {
	return LAYERS.map((layer, index) => {
		const outcomes = layers[index] ?? [];
		const width = STAMP.width / outcomes.length;
		return {
			layer,
			y: (LAYERS.length - 1 - index) * (STAMP.band + STAMP.gap),
			pieces: outcomes.map((outcome, piece) => ({ outcome, x: piece * width, width })),
		};
	});
}

/** A stamp's content as a key: two rows with the same key have the same stamp. */
export function stampKey(cells: Readonly<Record<string, Answer>>): string {
	return outcomesFromCells(cells)
		.map((outcomes) => outcomes.join('/'))
		.join(' ');
}

/** The slanted lines that fill a piece whose layer is a dependency, as SVG path data that stays inside the piece. */
export function hatchPath(x: number, y: number, width: number, height: number): string {
	const lines: string[] = [];
	for (let start = x - height + STAMP.hatch / 2; start < x + width; start += STAMP.hatch) {
		const left = Math.max(start, x);
		const right = Math.min(start + height, x + width);
		if (right - left > 0.5)
			lines.push(`M${round(left)} ${round(y + height - (left - start))}L${round(right)} ${round(y + height - (right - start))}`);
	}
	return lines.join('');
}

function round(number: number): string {
	return String(Math.round(number * 100) / 100);
}
