import type { LayerId } from '../model/shared/layers.ts';
import { STAMP_SIZES, stampFrame, stampPieces, type StampPiece, type StampSize } from '../model/shared/stamp/geometry.ts';
import { boxPath, edgePath, hatchPath, stripePath } from '../model/shared/stamp/hatch.ts';
import type { StampColours, StampOutcome, StampOutcomes } from '../model/shared/stamp/stamp.ts';
import { h, type TreeElement } from './tree.ts';

/** Names of the layers by their id, as they are inside a sentence. */
export type LayerNames = Readonly<Record<string, string>>;

/** The display options of a stamp. */
interface StampStyle {
	/** Its text alternative; without it, the text next to the stamp has to say the same. */
	label?: string | undefined;
	/** Whether to show the names of the layers if there is room. */
	named?: boolean | undefined;
	/** The layer that an arrow points at. */
	marked?: LayerId | undefined;
	/** For the largest stamp: the letters in its bands and the names of the layers beside them. */
	written?: { name: (layer: LayerId) => string; sign: (outcome: StampOutcome) => string } | undefined;
}

/** A stamp in a page, coloured by its styles. */
export function stamp(layers: StampOutcomes, size: StampSize, { label, named = false, marked, written }: StampStyle = {}): TreeElement {
	const { width, height } = stampFrame(STAMP_SIZES[size]);
	return h(
		'svg',
		{
			class: 'stamp',
			'data-size': size,
			'data-named': named,
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			role: label === undefined ? null : 'img',
			'aria-label': label,
			'aria-hidden': label === undefined && 'true',
		},
		...shapesOf(layers, size).map(({ layer, outcome, drawn, d }) =>
			h('path', { 'data-layer': layer, 'data-outcome': outcome, 'data-drawn': drawn, d }),
		),
		marked !== undefined &&
			h('path', { class: 'arrow', d: arrowPath(stampPieces(layers, STAMP_SIZES[size]).find(({ layer }) => layer === marked)) }),
		written !== undefined && letters(stampPieces(layers, STAMP_SIZES[size]), width, written),
	);
}

/** The arrow at the left of a standing stamp, as long as a band is high. */
function arrowPath(piece: StampPiece | undefined): string {
	if (!piece) return '';
	const { x, y, height } = piece;
	return `M${x - height - 3} ${y}L${x - 3} ${y + height / 2}L${x - height - 3} ${y + height}Z`;
}

/** How far below its middle the baseline of a letter is. */
const BASELINE = 4;
/** The box behind a letter that would stand on lines. */
const CHIP = 12;

function letters(pieces: readonly StampPiece[], width: number, { name, sign }: NonNullable<StampStyle['written']>): TreeElement[] {
	return pieces.flatMap(({ layer, outcome, place, x, y, ...box }) => {
		const [across, down] = [x + box.width / 2, y + box.height / 2];
		const behind = outcome === 'included' || outcome === 'absent' ? [] : [chip(across, y, box.height)];
		const letter = h('text', { 'data-layer': layer, 'data-outcome': outcome, x: across, y: down + BASELINE }, sign(outcome));
		return [...behind, letter, ...(place === 0 ? [h('text', { class: 'layer', x: width + 8, y: down + BASELINE }, name(layer))] : [])];
	});
}

function chip(across: number, y: number, height: number): TreeElement {
	return h('rect', { x: across - CHIP / 2, y: y + 2, width: CHIP, height: height - 4 });
}

/** Space around a stamp that stands alone, in pixels. */
const MARGIN = 8;

/** A stamp as an SVG file, with its own background so that it is readable on any page. */
export function stampFile(layers: StampOutcomes, title: string, colours: StampColours): TreeElement {
	const frame = stampFrame(STAMP_SIZES[160]);
	const [width, height] = [frame.width + 2 * MARGIN, frame.height + 2 * MARGIN];
	const ground = { x: -MARGIN, y: -MARGIN, width, height };
	return h(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`, role: 'img', fill: 'none' },
		h('title', {}, title),
		h('path', { fill: colours.paper, d: boxPath(ground) }),
		...shapesOf(layers, 160).map((shape) => h('path', { ...paintOf(shape, colours), d: shape.d })),
	);
}

function paintOf({ layer, outcome, drawn }: Shape, { layers, line }: StampColours): Record<string, string> {
	const colour = outcome === 'included' || outcome === 'dependency' ? layers[layer] : line;
	if (drawn === 'filled') return { fill: colour };
	if (drawn === 'hatched') return { stroke: colour, 'stroke-width': '2' };
	return outcome === 'unknown' ? { stroke: colour, 'stroke-dasharray': '2 2' } : { stroke: colour };
}

/** One path of a stamp. */
interface Shape {
	layer: LayerId;
	outcome: StampOutcome;
	/** `filled` where it is an area, `hatched` for slanted lines, `outlined` for a line of one pixel. */
	drawn: 'filled' | 'hatched' | 'outlined';
	d: string;
}

/** Lower bands cannot hold slanted lines, and lower ones still no outline. */
const SLANTED_FROM = 6;
const OUTLINED_FROM = 4;

function shapesOf(layers: StampOutcomes, size: StampSize): Shape[] {
	const { lies, band } = STAMP_SIZES[size];
	return stampPieces(layers, STAMP_SIZES[size]).flatMap((piece): Shape[] => {
		const { layer, outcome } = piece;
		const shape = (drawn: Shape['drawn'], d: string): Shape => ({ layer, outcome, drawn, d });
		if (outcome === 'included') return [shape('filled', boxPath(piece))];
		if (outcome === 'dependency') {
			// A striped half that follows a filled one begins with its gap, or the two run together.
			if (lies || band < SLANTED_FROM) return [shape('filled', stripePath(piece, lies ? 'rows' : 'columns', piece.place === 0 ? 0 : 2))];
			return [shape('hatched', hatchPath(inside(piece), band > 12 ? 6 : 4)), shape('outlined', edgePath(piece))];
		}
		if (band < OUTLINED_FROM) return [shape('filled', middleLine(piece))];
		const strike =
			outcome === 'not-applicable' ? `M${piece.x + 1} ${piece.y + piece.height - 1}L${piece.x + piece.width - 1} ${piece.y + 1}` : '';
		return [shape('outlined', edgePath(piece) + strike)];
	});
}

/** A box without its outermost pixel. */
function inside({ x, y, width, height }: StampPiece) {
	return { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
}

/** The line of one pixel in a band too low for an outline: whole if the layer is absent, dotted if unknown, short if there is no such thing. */
function middleLine({ outcome, ...box }: StampPiece): string {
	const line = { ...box, y: box.y + 1, height: 1 };
	if (outcome === 'unknown') return stripePath(line, 'columns', 0);
	const short = Math.min(4, box.width);
	return boxPath(outcome === 'not-applicable' ? { ...line, x: box.x + Math.round((box.width - short) / 2), width: short } : line);
}
