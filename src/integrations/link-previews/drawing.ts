import type { LayerId } from '../../model/shared/layers.ts';

/** The colours of previews, as sRGB. */
export interface PictureColours {
	layers: Record<LayerId, string>;
	paper: string;
	ink: string;
	soft: string;
	line: string;
	lineStrong: string;
}

/** A word or letter that stands on a drawing, in the middle of a box. */
export interface Label {
	text: string;
	/** What it is, as picture.css styles it. */
	kind: 'letter' | 'caption';
	colour: string;
	/** Drawn behind the letter where it would not be read on hatching. */
	ground?: string;
	size: number;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A drawing in pixels: shapes as SVG, and the text that stands on them. */
export interface Drawing {
	width: number;
	height: number;
	svg: string;
	labels: Label[];
}

/** A box as SVG path data. */
export function boxPath(x: number, y: number, width: number, height: number): string {
	return `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}z`;
}

/** A box whose outline of a given thickness lies inside it, as SVG path data. */
export function outlinePath(x: number, y: number, width: number, height: number, thickness: number): string {
	return boxPath(x + thickness / 2, y + thickness / 2, width - thickness, height - thickness);
}

/** Shapes as an SVG file of a size in pixels. */
export function svgFile(width: number, height: number, shapes: readonly string[]): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none">${shapes.join('')}</svg>`;
}

function rounded(pixels: number): string {
	return String(Math.round(pixels * 100) / 100);
}
