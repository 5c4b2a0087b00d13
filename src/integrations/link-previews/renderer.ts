import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MeasuredNode, Node, Renderer } from '@takumi-rs/core';
import { PREVIEW } from '../../model/previews/size.ts';
import type { PictureColours } from './drawing.ts';
import { fittingSize, type Extent, type Size } from './fit.ts';
import type { Picture } from './picture.ts';

/** Draws pictures as PNG files. */
export interface PictureRenderer {
	/** One preview. */
	preview: (picture: Picture) => Promise<Uint8Array>;
	/** The size of a preview's text. */
	size: (picture: Picture) => Promise<Size>;
	/** The size of a tree laid out in the width of a preview. */
	extent: (tree: Node) => Promise<Extent>;
	/** An SVG file as a square icon, with a margin on a ground. */
	icon: (svg: string, size: number, margin: number, ground: string) => Promise<Uint8Array>;
}

/** The style sheet of previews, with the colours as its variables. */
export function styleSheet({ paper, ink, soft }: PictureColours): string {
	const css = readFileSync(new URL('picture.css', import.meta.url), 'utf8');
	return `:root{--paper:${paper};--ink:${ink};--soft:${soft}}\n${css}`;
}

/**
 * Loads the library and the fonts, which come with packages: no picture depends on the fonts of the machine.
 * @throws if the library has no binary for this machine; the message says how to build without previews
 */
export async function loadRenderer(css: string): Promise<PictureRenderer> {
	const renderer = await newRenderer();
	for (const font of FONTS) await registerFont(renderer, font);
	const options = { ...PREVIEW, css: [css] };
	const extent = async (tree: Node) => extentOf(await renderer.measure(tree, options));
	const size = ({ room, text }: Picture) => fittingSize(room, (candidate) => extent(text(candidate)));
	return {
		size,
		extent,
		preview: async (picture) => renderer.render(picture.tree(await size(picture)), { ...options, format: 'png' }),
		icon: (svg, side, margin, ground) => {
			const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
			const inside = side - 2 * margin;
			const style = { width: side, height: side, padding: margin, backgroundColor: ground };
			const tree: Node = { type: 'container', style, children: [{ type: 'image', src, width: inside, height: inside }] };
			return renderer.render(tree, { width: side, height: side, format: 'png' });
		},
	};
}

async function newRenderer(): Promise<Renderer> {
	try {
		const library = await import('@takumi-rs/core');
		return new library.Renderer();
	} catch (error) {
		throw new Error(
			`The library that draws link previews cannot be loaded on this machine (${process.platform}, ${process.arch}). ` +
				'Set WITHOUT_PREVIEWS=1 to build the site without them.',
			{ cause: error },
		);
	}
}

/** Charis is the free sister of Charter, the first of the site's own serifs. */
const FONTS = [
	{ name: 'Charis SIL', id: 'charis-sil', weight: 700 },
	{ name: 'Source Sans 3', id: 'source-sans-3', weight: 400 },
	{ name: 'Source Sans 3', id: 'source-sans-3', weight: 600 },
] as const;
/** The alphabets that names and summaries are written in; letters of others show as empty boxes. */
const SUBSETS = ['latin', 'latin-ext'] as const;

async function registerFont(renderer: Renderer, { name, id, weight }: (typeof FONTS)[number]): Promise<void> {
	const ranges = JSON.parse(packageFile(`@fontsource/${id}/unicode.json`).toString()) as Record<string, string>;
	for (const subset of SUBSETS)
		await renderer.registerFont({
			name,
			weight,
			data: packageFile(`@fontsource/${id}/files/${id}-${subset}-${weight}-normal.woff2`),
			unicodeRange: codePoints(ranges[subset] ?? ''),
		});
}

function packageFile(name: string): Buffer {
	return readFileSync(fileURLToPath(import.meta.resolve(name)));
}

/** The ranges of a CSS `unicode-range`: `U+0131,U+0152-0153`. */
function codePoints(range: string): [number, number][] {
	return range.split(',').map((part) => {
		const [from = '', to = from] = part.trim().slice(2).split('-');
		return [parseInt(from, 16), parseInt(to, 16)];
	});
}

/**
 * The outermost height, and the right edge of the widest word that is alone on its line: only such a word can overflow its box. (The width
 * of a line of several words counts the space at its end.)
 */
function extentOf(node: MeasuredNode): Extent {
	const rights = ({ transform, runs, children }: MeasuredNode, outside: number): number[] => {
		const left = outside + transform[4];
		const alone = runs.filter(({ text }) => !/\S\s+\S/.test(text)).map(({ x, width }) => left + x + width);
		return [...alone, ...children.flatMap((child) => rights(child, left))];
	};
	return { height: node.height, right: Math.max(0, ...rights(node, 0)) };
}
