import type { PreviewRung } from '../../model/previews/subjects.ts';
import { PREVIEW } from '../../model/previews/size.ts';
import { bandStart } from '../../model/shared/stamp/geometry.ts';
import { hatchPath } from '../../model/shared/stamp/hatch.ts';
import { LAYERS } from '../../model/shared/layers.ts';
import { boxPath, outlinePath, svgFile, type Drawing, type PictureColours } from './drawing.ts';

/** Sizes in pixels: a layer's band, the seam above it, wider above a group of layers, and the gap between the columns. */
const GROUND = { band: 22, seam: 2, groupSeam: 6, gap: 6, hatch: 2 } as const;

/** The whole drawing's height. */
export const GRADIENT_HEIGHT = riseTo(LAYERS.length);

type Columns = readonly PreviewRung[];

/**
 * The gradient from edge to edge of the picture, as its ground: layers that are included or brought, and gaps where the target has to have
 * them.
 * @param rung drawn in its colours and with its empty cells, the others in grey; without one, all are in colour
 */
export function drawGradient(columns: Columns, rung: string | undefined, colours: PictureColours): Drawing {
	const shapes = columns.flatMap(({ rung: id, layers }, place) => {
		const [left, right] = edges(columns.length, place);
		return layers.flatMap((outcomes, index) => {
			const y = GRADIENT_HEIGHT - riseTo(index + 1) + GROUND.seam;
			const layer = LAYERS[index];
			const colour = layer === undefined || (rung !== undefined && rung !== id) ? colours.line : colours.layers[layer];
			return outcomes.map((outcome, piece) => {
				const x = left + Math.round(((right - left) * piece) / outcomes.length);
				const width = left + Math.round(((right - left) * (piece + 1)) / outcomes.length) - x;
				const outline = outlinePath(x, y, width, GROUND.band, 2);
				if (outcome === 'included') return `<path fill="${colour}" d="${boxPath(x, y, width, GROUND.band)}"/>`;
				if (outcome === 'dependency') return `<path stroke="${colour}" stroke-width="2" d="${outline}"/>${hatching(x, y, width, colour)}`;
				return rung === id ? `<path stroke="${colours.lineStrong}" stroke-width="2" d="${outline}"/>` : '';
			});
		});
	});
	return { width: PREVIEW.width, height: GRADIENT_HEIGHT, svg: svgFile(PREVIEW.width, GRADIENT_HEIGHT, shapes), labels: [] };
}

/**
 * The greatest height of the drawing between two places, in pixels from the picture's lower edge.
 * @param rung as given to `drawGradient`
 */
export function riseBetween(columns: Columns, rung: string | undefined, from: number, to: number): number {
	const rises = columns.map(({ rung: id, layers }, place) => {
		const [left, right] = edges(columns.length, place);
		if (right < from || left > to) return 0;
		if (id === rung) return LAYERS.length;
		return layers.findLastIndex((outcomes) => outcomes.some((outcome) => outcome === 'included' || outcome === 'dependency')) + 1;
	});
	return riseTo(Math.max(0, ...rises));
}

/** How high so many layers rise, with the seam above them. */
function riseTo(layers: number): number {
	if (layers === 0) return 0;
	return bandStart(layers - 1, { band: GROUND.band, gap: GROUND.seam, groupGap: GROUND.groupSeam }) + GROUND.band + GROUND.seam;
}

/** The left and right edge of a column; together they fill the picture's width. */
function edges(count: number, place: number): [number, number] {
	const step = (PREVIEW.width + GROUND.gap) / count;
	return [Math.round(place * step), Math.round((place + 1) * step) - GROUND.gap];
}

function hatching(x: number, y: number, width: number, colour: string): string {
	const unit = GROUND.hatch;
	const lines = hatchPath({ x: x / unit, y: y / unit, width: width / unit, height: GROUND.band / unit }, 4);
	return `<path transform="scale(${unit})" stroke="${colour}" stroke-width="${1.6 / unit}" d="${lines}"/>`;
}
