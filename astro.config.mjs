// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { proseModules } from './src/load/prose-modules.ts';

export default defineConfig({
	site: process.env.SITE_URL ?? 'https://packaging-gradient.example',
	base: process.env.BASE_PATH ?? '/',
	trailingSlash: 'always',
	integrations: [mdx(), sitemap()],
	// Prism writes classes; Shiki would write style attributes, which the pages' policy forbids (scripts/build/page-policy.mjs).
	markdown: { syntaxHighlight: 'prism' },
	// Styles come into the pages later, cut to each (scripts/build/page-styles.mjs). While one page is written, the next are made.
	build: { inlineStylesheets: 'never', concurrency: 4 },
	devToolbar: { enabled: false },
	vite: {
		plugins: [tailwindcss(), proseModules()],
		// A script that Astro inlines cannot use import(): let scripts be files. Styles are for the browsers that know light-dark().
		build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
	},
});
