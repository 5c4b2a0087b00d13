import type { Node } from '@takumi-rs/core';
import { PREVIEW } from '../../model/previews/size.ts';
import type { PreviewRung } from '../../model/previews/subjects.ts';
import { stratumPath, WORDMARK, WORDMARK_SIZE } from '../../model/stamp/wordmark.ts';
import { SITE_NAME } from '../../model/page-register/page-title.ts';
import type { Card } from './card.ts';
import { svgFile, type Drawing, type Label, type PictureColours } from './drawing.ts';
import { drawGradient, riseBetween } from './gradient-drawing.ts';
import { drawStamps } from './stamp-drawing.ts';

/** Sizes that the layout shares with picture.css, in pixels. */
const LAYOUT = { margin: 60, beside: 56, mark: 36, markWidth: 420, aboveMark: 30, aboveGround: 22 } as const;

/** A picture before its text has found its size. */
export interface Picture {
	/** The whole picture, with the text in a given size class. */
	tree: (size: string) => Node;
	/** The text alone, for measuring. */
	text: (size: string) => Node;
	/** The room for the text, in pixels. */
	room: { width: number; height: number };
}

/** Lays out one picture. */
export function pictureOf(card: Card, gradient: readonly PreviewRung[], colours: PictureColours): Picture {
	return card.stamps && card.stamps.length > 0
		? stampedPicture(card, drawStamps(card.stamps, colours), colours)
		: groundedPicture(card, gradient, colours);
}

/** Stamps at the left, words beside them. */
function stampedPicture(card: Card, drawing: Drawing, colours: PictureColours): Picture {
	const { margin, beside, mark, aboveMark } = LAYOUT;
	const room = {
		width: PREVIEW.width - 2 * margin - drawing.width - beside,
		height: PREVIEW.height - 2 * margin - mark - aboveMark,
	};
	const text = textOf(card, room.width);
	return {
		room,
		text: (size) => box('stamped', [text(size)]),
		tree: (size) =>
			box('picture stamped', [drawingNode(drawing), box('column', [text(size), ...markOf(card, colours)], { width: room.width })]),
	};
}

/** Words above the whole gradient, the site's logo above the low steps at the left. */
function groundedPicture(card: Card, gradient: readonly PreviewRung[], colours: PictureColours): Picture {
	const { margin, mark, markWidth, aboveMark, aboveGround } = LAYOUT;
	const rise = riseBetween(gradient, card.rung, margin, margin + markWidth) + aboveGround;
	const room = { width: PREVIEW.width - 2 * margin, height: PREVIEW.height - margin - rise - mark - aboveMark };
	const text = textOf(card, room.width);
	return {
		room,
		text: (size) => box('grounded', [text(size)]),
		tree: (size) =>
			box('picture grounded', [
				drawingNode(drawGradient(gradient, card.rung, colours)),
				text(size),
				...markOf(card, colours, { bottom: rise }),
			]),
	};
}

function textOf({ over, title, words }: Card, width: number): (size: string) => Node {
	return (size) =>
		box(`text ${size}`, [...(over === undefined ? [] : [line('over', over)]), line('title', title), line('words', words)], { width });
}

/** The site's logo and name; none where the name is the title. */
function markOf({ title }: Card, { layers }: PictureColours, style = {}): Node[] {
	if (title === SITE_NAME) return [];
	const strata = WORDMARK.map((stratum) => `<path fill="${layers[stratum.layer]}" d="${stratumPath(stratum)}"/>`);
	const sign = image(svgFile(WORDMARK_SIZE, WORDMARK_SIZE, strata), LAYOUT.mark, LAYOUT.mark);
	return [box('mark', [sign, line('', SITE_NAME)], style)];
}

function drawingNode({ width, height, svg, labels }: Drawing): Node {
	return box('drawing', [image(svg, width, height, 'shapes'), ...labels.map(labelNode)], { width, height });
}

function labelNode({ text, kind, colour, ground, size, x, y, width, height }: Label): Node {
	const word = line(ground === undefined ? 'word' : 'word on-hatching', text, { color: colour, background: ground ?? 'transparent' });
	return box(`label ${kind}`, [word], { left: x, top: y, width, height, fontSize: size });
}

function box(className: string, children: Node[], style: Record<string, string | number> = {}): Node {
	return { type: 'container', className, style, children };
}

function line(className: string, text: string, style: Record<string, string | number> = {}): Node {
	return { type: 'text', className, style, text };
}

function image(svg: string, width: number, height: number, className = ''): Node {
	return { type: 'image', className, src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, width, height };
}
