import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../load/read-content.ts';
import { publishedCatalogue } from '../model/catalogue/published.ts';
import { pagesOf } from '../model/page-register/register.ts';
import { previewGradient } from '../model/previews/subjects.ts';
import { makePreviews } from './link-previews/make-previews.ts';

/** Whether to draw the pictures; without them, the preview addresses in the pages lead nowhere. */
export interface LinkPreviewOptions {
	readonly draw: boolean;
}

/** Draws the picture that chats show beside a link to a page, for each page, and the icon for home screens. */
export function linkPreviews({ draw }: LinkPreviewOptions): AstroIntegration {
	let root = '';
	return {
		name: 'link-previews',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir }) => {
				if (!draw) {
					console.log('Built without link previews, as WITHOUT_PREVIEWS asks: the addresses that pages give for them lead nowhere.');
					return;
				}
				const catalogue = publishedCatalogue(readContent(root).content);
				const { all, drawn } = await makePreviews(fileURLToPath(dir), {
					pages: pagesOf(catalogue),
					gradient: previewGradient(catalogue),
					cache: join(root, '.cache/previews'),
				});
				console.log(`${all} pictures for links and home screens: ${drawn} drawn, the others as they were.`);
			},
		},
	};
}
