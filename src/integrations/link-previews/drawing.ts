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

/** A word or letter on a drawing, centred in a box. */
export interface Label {
	text: string;
	/** The name by which picture.css styles it. */
	kind: 'letter' | 'caption';
	colour: string;
	/** Drawn behind a letter that hatching would make hard to read. */
	ground?: string;
	size: number;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A drawing in pixels: shapes as SVG, and the text on top of them. */
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

/** A box with an inner outline of a given thickness, as SVG path data. */
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
