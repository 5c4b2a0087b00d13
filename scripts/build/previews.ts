import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import project from '../../package.json' with { type: 'json' };
import { coloursFromTokens } from '../../src/model/stamp/colours-from-tokens.ts';
import type { PreviewSubjects } from '../../src/model/previews/subjects.ts';
import { srgbColour, srgbLayers } from '../../src/model/stamp/srgb-colours.ts';
import { contentKey, openCache } from './previews/cache.ts';
import { cardOf, wordsOfPage } from './previews/card.ts';
import type { PictureColours } from './previews/drawing.ts';
import { pictureOf } from './previews/picture.ts';
import { loadRenderer, styleSheet } from './previews/renderer.ts';

/** Where the pictures of earlier builds lie. */
const CACHE = '.cache/previews';
/** The packages that have a part in what a picture looks like. */
const DRAWN_WITH = ['@takumi-rs/core', '@fontsource/charis-sil', '@fontsource/source-sans-3'] as const;
/** The icon for home screens, whose own size this is, in pixels. */
const ICON = { size: 180, margin: 30 } as const;

/** How many pictures a site has, and how many of them had to be drawn. */
export interface PreviewCount {
	all: number;
	drawn: number;
}

/**
 * Makes the pictures of a built site: a preview for each page that names one, and the icon for home screens.
 *
 * A page's words are read from its head, what the picture draws from the site's `/previews.json`, which is taken away.
 * A picture is drawn only if the same has not been drawn before in the same way.
 * @param site folder with the built site
 * @param cache folder with the pictures of earlier builds
 */
export async function makePreviews(site: string, cache = CACHE): Promise<PreviewCount> {
	const colours = colourTokens();
	const css = styleSheet(colours);
	const subjects = takeSubjects(site);
	const kept = openCache(cache, '.png');
	const way = wayOfDrawing(css);
	// Nothing is loaded if there is nothing to draw.
	let renderer: ReturnType<typeof loadRenderer> | undefined;
	const loaded = () => (renderer ??= loadRenderer(css));

	let previews = 0;
	await eachInParallel(htmlFiles(site), async (file) => {
		const page = wordsOfPage(readFileSync(file, 'utf8'));
		if (!page) return;
		previews += 1;
		const picture = pictureOf(cardOf(page, subjects.pages[page.path]), subjects.gradient, colours);
		const key = contentKey(picture.tree(''), picture.room, way);
		const path = await kept.file(key, async () => (await loaded()).preview(picture));
		const target = join(site, page.preview);
		mkdirSync(dirname(target), { recursive: true });
		copyFileSync(path, target);
	});

	const sign = readFileSync(join(site, 'favicon.svg'), 'utf8');
	const icon = await kept.file(contentKey(sign, ICON, way), async () => (await loaded()).icon(sign, ICON.size, ICON.margin, colours.paper));
	copyFileSync(icon, join(site, 'apple-touch-icon.png'));
	kept.prune();
	return { all: previews + 1, drawn: kept.made() };
}

/** Takes away what the build wrote only for previews, where none are made. */
export function dropPreviews(site: string): void {
	takeSubjects(site);
}

/** Everything that pictures have in common and that may change: style, colours, library, fonts, and the code that lays them out. */
function wayOfDrawing(css: string): string {
	const code = new URL('previews/', import.meta.url);
	const sources = readdirSync(code)
		.sort()
		.map((name) => readFileSync(new URL(name, code), 'utf8'));
	return contentKey(
		css,
		sources,
		DRAWN_WITH.map((name) => project.dependencies[name]),
	);
}

function htmlFiles(site: string): string[] {
	return readdirSync(site, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => join(site, name));
}

function takeSubjects(site: string): PreviewSubjects {
	const file = join(site, 'previews.json');
	const subjects = JSON.parse(readFileSync(file, 'utf8')) as PreviewSubjects;
	rmSync(file);
	return subjects;
}

function colourTokens(): PictureColours {
	const { light } = coloursFromTokens(readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8'));
	return {
		layers: srgbLayers(light),
		paper: srgbColour(light, 'paper'),
		ink: srgbColour(light, 'ink'),
		soft: srgbColour(light, 'soft'),
		line: srgbColour(light, 'line'),
		lineStrong: srgbColour(light, 'line-strong'),
	};
}

/** Drawing leaves JavaScript's thread, so that as many pictures are under way as there are processors. */
async function eachInParallel<Thing>(things: readonly Thing[], act: (thing: Thing) => Promise<void>): Promise<void> {
	const rest = things.values();
	await Promise.all(
		Array.from({ length: availableParallelism() }, async () => {
			for (const thing of rest) await act(thing);
		}),
	);
}
