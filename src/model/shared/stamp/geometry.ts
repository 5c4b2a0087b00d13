import { groupsBelow, LAYERS, type LayerId } from '../layers.ts';
import type { StampOutcome, StampOutcomes } from './stamp.ts';

/** The measures of a stamp, in whole pixels. */
export interface StampGeometry {
	/** True if it lies, your code at the left; false if it stands, your code at the bottom. */
	readonly lies: boolean;
	/** Along it: the band of a layer, the gap between two, and the wider gap between two groups of layers. */
	readonly band: number;
	readonly gap: number;
	readonly groupGap: number;
	/** Across it. */
	readonly breadth: number;
}

/** The sizes of the stamp in pages, by their height. Below 40 a layer of a standing stamp would be too thin to tell what it is. */
export const STAMP_SIZES = {
	16: { lies: true, band: 5, gap: 1, groupGap: 3, breadth: 16 },
	24: { lies: true, band: 7, gap: 1, groupGap: 4, breadth: 24 },
	40: { lies: false, band: 3, gap: 1, groupGap: 3, breadth: 22 },
	72: { lies: false, band: 6, gap: 1, groupGap: 6, breadth: 34 },
	160: { lies: false, band: 16, gap: 1, groupGap: 5, breadth: 64 },
} as const satisfies Record<number, StampGeometry>;
export type StampSize = keyof typeof STAMP_SIZES;

/** A piece of a band: one outcome of one layer, as a box in pixels from the top left. */
export interface StampPiece {
	layer: LayerId;
	outcome: StampOutcome;
	/** Its place among the pieces of its band, from 0. */
	place: number;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** How far along a stamp the band of a layer begins, counted from your code. */
export function bandStart(layer: number, { band, gap, groupGap }: Pick<StampGeometry, 'band' | 'gap' | 'groupGap'>): number {
	return layer * (band + gap) + groupsBelow(layer) * (groupGap - gap);
}

/** The whole of a stamp. */
export function stampFrame(geometry: StampGeometry): { width: number; height: number } {
	const length = bandStart(LAYERS.length - 1, geometry) + geometry.band;
	return geometry.lies ? { width: length, height: geometry.breadth } : { width: geometry.breadth, height: length };
}

/** The pieces of a stamp, your code first. A layer with several outcomes is split across: from left to right, or from top to bottom where it lies. */
export function stampPieces(layers: StampOutcomes, geometry: StampGeometry): StampPiece[] {
	const { lies, band, breadth } = geometry;
	const { height } = stampFrame(geometry);
	return LAYERS.flatMap((layer, index) => {
		const outcomes = layers[index] ?? [];
		const edge = (place: number) => Math.round((breadth * place) / outcomes.length);
		const along = bandStart(index, geometry);
		return outcomes.map((outcome, place): StampPiece => {
			const [start, size] = [edge(place), edge(place + 1) - edge(place)];
			const box = lies
				? { x: along, y: start, width: band, height: size }
				: { x: start, y: height - along - band, width: size, height: band };
			return { layer, outcome, place, ...box };
		});
	});
}
