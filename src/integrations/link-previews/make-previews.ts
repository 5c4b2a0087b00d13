import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import project from '../../../package.json' with { type: 'json' };
import { contentKey, FileCache } from '../../../deploy/file-cache.ts';
import { coloursFromTokens } from '../../model/stamp/colours-from-tokens.ts';
import type { SitePage } from '../../model/page-register/page.ts';
import { hasAddress } from '../../model/page-register/register.ts';
import type { PreviewRung } from '../../model/previews/subjects.ts';
import { pathOf, previewUrl } from '../../model/shared/addresses.ts';
import { srgbColour, srgbLayers } from '../../model/stamp/srgb-colours.ts';
import { cardOf } from './card.ts';
import type { PictureColours } from './drawing.ts';
import { pictureOf } from './picture.ts';
import { loadRenderer, styleSheet } from './renderer.ts';

/** The packages that influence how a picture looks. */
const DRAWN_WITH = ['@takumi-rs/core', '@fontsource/charis-sil', '@fontsource/source-sans-3'] as const;
/** The icon for home screens, and its size in pixels. */
const ICON = { size: 180, margin: 30 } as const;

/** The number of pictures of a site, and how many of them had to be drawn. */
export interface PreviewCount {
	all: number;
	drawn: number;
}

/** The input of the pictures. */
export interface PreviewSources {
	/** The register of pages. */
	readonly pages: readonly SitePage[];
	/** From left to right. */
	readonly gradient: readonly PreviewRung[];
	/** The folder with the pictures of earlier builds. */
	readonly cache: string;
}

/**
 * Makes the pictures of a built site: a preview for each page that has an address, and the icon for home screens. A picture whose content
 * and drawing code are unchanged comes from the cache.
 * @param site folder with the built site
 */
export async function makePreviews(site: string, { pages, gradient, cache }: PreviewSources): Promise<PreviewCount> {
	const colours = colourTokens();
	const css = styleSheet(colours);
	const kept = new FileCache(cache);
	const way = wayOfDrawing(css);
	// Load the library only if there is something to draw.
	let renderer: ReturnType<typeof loadRenderer> | undefined;
	const loaded = () => (renderer ??= loadRenderer(css));

	const pictured = pages.filter(hasAddress);
	await eachInParallel(pictured, async (page) => {
		const picture = pictureOf(cardOf(page), gradient, colours);
		const name = `${contentKey(picture.tree(''), picture.room, way)}.png`;
		const path = await kept.file(name, async () => (await loaded()).preview(picture));
		const target = join(site, pathOf(previewUrl(page.url)));
		mkdirSync(dirname(target), { recursive: true });
		copyFileSync(path, target);
	});

	const sign = readFileSync(join(site, 'favicon.svg'), 'utf8');
	const name = `${contentKey(sign, ICON, way)}.png`;
	const icon = await kept.file(name, async () => (await loaded()).icon(sign, ICON.size, ICON.margin, colours.paper));
	copyFileSync(icon, join(site, 'apple-touch-icon.png'));
	kept.prune();
	return { all: pictured.length + 1, drawn: kept.made };
}

/** Everything common to all pictures that may change: style, colours, library, fonts, and the code that lays them out. */
function wayOfDrawing(css: string): string {
	const code = new URL('./', import.meta.url);
	const sources = readdirSync(code)
		.sort()
		.map((name) => readFileSync(new URL(name, code), 'utf8'));
	return contentKey(
		css,
		sources,
		DRAWN_WITH.map((name) => project.dependencies[name]),
	);
}

function colourTokens(): PictureColours {
	const { light } = coloursFromTokens(readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8'));
	return {
		layers: srgbLayers(light),
		paper: srgbColour(light, 'paper'),
		ink: srgbColour(light, 'ink'),
		soft: srgbColour(light, 'soft'),
		line: srgbColour(light, 'line'),
		lineStrong: srgbColour(light, 'line-strong'),
	};
}

/** Drawing runs outside JavaScript's thread, so there are as many drawings at a time as processors. */
async function eachInParallel<Thing>(things: readonly Thing[], act: (thing: Thing) => Promise<void>): Promise<void> {
	const rest = things.values();
	await Promise.all(
		Array.from({ length: availableParallelism() }, async () => {
			for (const thing of rest) await act(thing);
		}),
	);
}
