import { hatchPath, STAMP, STAMP_HEIGHT, stampFromCells } from '../shared/stamp/stamp.ts';
import type { Cell } from '../shared/cell.ts';
import type { LayerId } from '../shared/layers.ts';

/** The colours of a stamp that stands alone, as sRGB: the light theme's, which also hold on a dark page. */
export interface StampColours {
	layers: Record<LayerId, string>;
	line: string;
	paper: string;
}

/** The stamp as an SVG file of its own, on a ground of its own so that it can be read on any page. */
export function stampSvg(cells: Record<string, Cell>, title: string, { layers, line, paper }: StampColours): string {
	const pieces = stampFromCells(cells).flatMap(({ layer, y, pieces: ofBand }) =>
		ofBand.map(({ outcome, x, width }) => {
			const box = `M${x} ${y}h${width}v${STAMP.band}h-${width}z`;
			const colour = layers[layer];
			if (outcome === 'included') return `<path fill="${colour}" stroke="${colour}" d="${box}"/>`;
			if (outcome === 'dependency')
				return `<path stroke="${colour}" d="${box}"/><path stroke="${colour}" stroke-width="1.3" d="${hatchPath(x, y, width, STAMP.band)}"/>`;
			return `<path stroke="${line}"${outcome === 'unknown' ? ' stroke-dasharray="1.5 1.5"' : ''} d="${box}"/>`;
		}),
	);
	const size = `${STAMP.width + 6} ${STAMP_HEIGHT + 6}`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-3 -3 ${size}" role="img" fill="none" stroke-width=".8"><title>${escaped(title)}</title><path fill="${paper}" d="M-3-3h${STAMP.width + 6}v${STAMP_HEIGHT + 6}H-3z"/>${pieces.join('')}</svg>\n`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
