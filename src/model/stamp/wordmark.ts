import { CODE, HARDWARE, INTERPRETER, USERSPACE } from '../shared/layers.ts';
import type { LayerId } from '../shared/layers.ts';

/** One stratum of the site's logo, in the logo's own units. */
export interface Stratum {
	layer: LayerId;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The site's logo: a staircase of four strata in a square of this many units; every size of it is this drawing scaled. */
export const WORDMARK_SIZE = 24;
export const WORDMARK: readonly Stratum[] = [
	{ layer: CODE, x: 0, y: 18, width: 24, height: 6 },
	{ layer: INTERPRETER, x: 6, y: 12, width: 18, height: 5 },
	{ layer: USERSPACE, x: 12, y: 6, width: 12, height: 5 },
	{ layer: HARDWARE, x: 18, y: 0, width: 6, height: 5 },
];

/** A stratum as SVG path data. */
export function stratumPath({ x, y, width, height }: Stratum): string {
	return `M${x} ${y}h${width}v${height}h-${width}z`;
}

/** The colours of the layers in each theme, as sRGB. */
export interface SignColours {
	light: Record<LayerId, string>;
	dark: Record<LayerId, string>;
}

/** The logo as an SVG file of its own, which follows the theme of the system that shows it. */
export function wordmarkSvg({ light, dark }: SignColours): string {
	const inDark = WORDMARK.map(({ layer }) => `.${layer}{fill:${dark[layer]}}`).join('');
	const strata = WORDMARK.map((stratum) => `<path class="${stratum.layer}" fill="${light[stratum.layer]}" d="${stratumPath(stratum)}"/>`);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WORDMARK_SIZE} ${WORDMARK_SIZE}"><style>@media(prefers-color-scheme:dark){${inDark}}</style>${strata.join('')}</svg>\n`;
}
