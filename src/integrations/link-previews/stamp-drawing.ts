import type { PreviewStamp } from '../../model/previews/subjects.ts';
import { stampFrame, stampPieces, type StampGeometry } from '../../model/shared/stamp/geometry.ts';
import { hatchPath } from '../../model/shared/stamp/hatch.ts';
import { boxPath, outlinePath, svgFile, type Drawing, type Label, type PictureColours } from './drawing.ts';

/** The stamp's measures, of which every size in a picture is a multiple. */
const STAMP: StampGeometry = { lies: false, band: 6, gap: 1, groupGap: 3, breadth: 22 };
const FRAME = stampFrame(STAMP);
/** From one line of a hatch to the next. */
const PITCH = 4;

/** The room for stamps beside the words, in pixels. */
export const STAMP_ROOM = { width: 456, height: 530 } as const;

/** Pixels for one unit of the stamp: whole numbers, so that edges stay sharp. */
const SCALES = [9, 8, 7, 6, 5, 4, 3, 2, 1] as const;
/** From this scale on, letters in the cells are readable in a chat. */
const LETTERED = 5;
/** The most stamps that have their names below them. */
const MOST_NAMED = 4;
const CAPTION = { size: 22, small: 18, height: 90, apart: 6 } as const;

/** The layout of stamps, in rows of nearly equal length. */
export interface StampGrid {
	scale: number;
	columns: number;
	rows: number;
	/** Pixels between neighbours. */
	gap: number;
	/** Pixels below each stamp for its name. */
	caption: number;
	width: number;
	height: number;
}

/** The layout with the largest stamps that fit, else the one with the smallest. */
export function stampGrid(count: number, named: boolean): StampGrid {
	const caption = named && count <= MOST_NAMED ? CAPTION.height : 0;
	const grids = SCALES.map((scale) => gridOf(count, scale, caption));
	const fitting = grids.find(({ width, height }) => width <= STAMP_ROOM.width && height <= STAMP_ROOM.height);
	return fitting ?? gridOf(count, 1, 0);
}

function gridOf(count: number, scale: number, caption: number): StampGrid {
	const gap = Math.max(10, 3 * scale);
	const [across, down] = [FRAME.width * scale + gap, FRAME.height * scale + caption + gap];
	const rows = Math.ceil(count / Math.max(1, Math.floor((STAMP_ROOM.width + gap) / across)));
	const columns = Math.ceil(count / rows);
	return { scale, columns, rows, gap, caption, width: columns * across - gap, height: rows * down - gap };
}

/** Stamps side by side, with letters in the cells if there is room, and names below if there are few. */
export function drawStamps(stamps: readonly PreviewStamp[], colours: PictureColours): Drawing {
	const grid = stampGrid(
		stamps.length,
		stamps.some(({ name }) => name !== null),
	);
	const drawn = stamps.map((stamp, place) => {
		const x = (place % grid.columns) * (FRAME.width * grid.scale + grid.gap);
		const y = Math.floor(place / grid.columns) * (FRAME.height * grid.scale + grid.caption + grid.gap);
		return drawStamp(stamp, x, y, grid, colours);
	});
	return {
		width: grid.width,
		height: grid.height,
		svg: svgFile(
			grid.width,
			grid.height,
			drawn.flatMap(({ shapes }) => shapes),
		),
		labels: drawn.flatMap(({ labels }) => labels),
	};
}

const LETTERS = { included: 'I', dependency: 'D', absent: '–', 'not-applicable': '/', unknown: '?' } as const;

function drawStamp({ name, layers }: PreviewStamp, left: number, top: number, { scale, gap, caption }: StampGrid, colours: PictureColours) {
	const shapes: string[] = [];
	const labels: Label[] = [];
	const height = STAMP.band * scale;
	const thickness = Math.max(1, Math.round(scale / 3));
	for (const { layer, outcome, x, y, width } of stampPieces(layers, STAMP)) {
		const box = [left + x * scale, top + y * scale, width * scale, height] as const;
		const colour = colours.layers[layer];
		if (outcome === 'included') shapes.push(`<path fill="${colour}" d="${boxPath(...box)}"/>`);
		else {
			const dashes = outcome === 'unknown' ? ` stroke-dasharray="${2 * thickness}"` : '';
			const stroke = outcome === 'dependency' ? colour : colours.lineStrong;
			shapes.push(`<path stroke="${stroke}" stroke-width="${thickness}"${dashes} d="${outlinePath(...box, thickness)}"/>`);
		}
		if (outcome === 'dependency') shapes.push(hatching(box, scale, colour));
		if (scale >= LETTERED)
			labels.push({
				text: LETTERS[outcome],
				kind: 'letter',
				colour: {
					included: colours.paper,
					dependency: colour,
					absent: colours.soft,
					'not-applicable': colours.soft,
					unknown: colours.soft,
				}[outcome],
				...(outcome === 'dependency' && { ground: colours.paper }),
				size: Math.round(height * 0.72),
				x: box[0],
				y: box[1],
				width: box[2],
				height,
			});
	}
	if (caption > 0 && name !== null)
		labels.push({
			text: name,
			kind: 'caption',
			colour: colours.soft,
			size: scale > LETTERED ? CAPTION.size : CAPTION.small,
			// A name may reach into the gap, but not its neighbour.
			x: left - (gap - CAPTION.apart) / 2,
			y: top + FRAME.height * scale,
			width: FRAME.width * scale + gap - CAPTION.apart,
			height: caption,
		});
	return { shapes, labels };
}

/** The stamp's hatching, finer in large stamps so that it still looks like a tone. */
function hatching([x, y, width, height]: readonly [number, number, number, number], scale: number, colour: string): string {
	const unit = scale / (scale >= 7 ? 4 : scale >= 4 ? 2 : 1);
	const lines = hatchPath({ x: x / unit, y: y / unit, width: width / unit, height: height / unit }, PITCH);
	return `<path transform="scale(${unit})" stroke="${colour}" stroke-width="${2 / unit}" d="${lines}"/>`;
}
