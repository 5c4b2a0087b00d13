import {
	hatchPath,
	STAMP,
	STAMP_HEIGHT,
	stampFromOutcomes,
	type StampColours,
	type StampOutcome,
	type StampOutcomes,
} from '../model/shared/stamp/stamp.ts';
import type { LayerId } from '../model/shared/layers.ts';
import { h, type TreeElement } from './tree.ts';

/** How a stamp is shown. */
interface StampStyle {
	/** What it says, in words; without it, the text beside the stamp must. */
	label?: string | undefined;
	/** Whether the names of the layers are beside it where there is room. */
	named?: boolean | undefined;
	/** For a stamp that is large enough: the letters in its bands and the names of the layers beside them. */
	written?: { name: (layer: LayerId) => string; sign: (outcome: StampOutcome) => string } | undefined;
}

/** A stamp in a page, coloured by its styles. */
export function stamp(layers: StampOutcomes, { label, named = false, written }: StampStyle = {}): TreeElement {
	const { band, width } = STAMP;
	return h(
		'svg',
		{
			class: 'stamp',
			'data-named': named,
			viewBox: `-.5 -.5 ${width + 1} ${STAMP_HEIGHT + 1}`,
			role: label === undefined ? null : 'img',
			'aria-label': label,
			'aria-hidden': label === undefined && 'true',
		},
		...shapesOf(layers).map(({ layer, outcome, d }) => h('path', { 'data-layer': layer, 'data-outcome': outcome, d })),
		written !== undefined &&
			stampFromOutcomes(layers).map(({ layer, y, pieces }) => [
				...pieces.map((piece) => h('text', { x: piece.x + piece.width / 2, y: y + band - 1.5 }, written.sign(piece.outcome))),
				h('text', { class: 'layer', x: width + 2, y: y + band - 1.5 }, written.name(layer)),
			]),
	);
}

/** Space around a stamp that stands alone, in stamp units. */
const MARGIN = 3;

/** A stamp as an SVG file of its own, on a ground of its own so that it can be read on any page. */
export function stampFile(layers: StampOutcomes, title: string, colours: StampColours): TreeElement {
	const [width, height] = [STAMP.width + 2 * MARGIN, STAMP_HEIGHT + 2 * MARGIN];
	return h(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`,
			role: 'img',
			fill: 'none',
			'stroke-width': '.8',
		},
		h('title', {}, title),
		h('path', { fill: colours.paper, d: `M${-MARGIN} ${-MARGIN}h${width}v${height}h${-width}z` }),
		...shapesOf(layers).map(({ layer, outcome, d }) => h('path', { ...strokeOf(outcome, colours.layers[layer], colours.line), d })),
	);
}

function strokeOf(outcome: Shape['outcome'], colour: string, line: string): Record<string, string> {
	if (outcome === 'included') return { fill: colour, stroke: colour };
	if (outcome === 'dependency') return { stroke: colour };
	if (outcome === 'hatch') return { stroke: colour, 'stroke-width': '1.3' };
	return outcome === 'unknown' ? { stroke: line, 'stroke-dasharray': '1.5 1.5' } : { stroke: line };
}

/** One path of a stamp. */
interface Shape {
	layer: LayerId;
	/** `hatch` for the slanted lines over a dependency. */
	outcome: StampOutcome | 'hatch';
	d: string;
}

function shapesOf(layers: StampOutcomes): Shape[] {
	return stampFromOutcomes(layers).flatMap(({ layer, y, pieces }) =>
		pieces.flatMap(({ outcome, x, width }): Shape[] => {
			const box: Shape = { layer, outcome, d: `M${x} ${y}h${width}v${STAMP.band}h${-width}z` };
			return outcome === 'dependency' ? [box, { layer, outcome: 'hatch', d: hatchPath(x, y, width, STAMP.band) }] : [box];
		}),
	);
}
