// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { citationPlaces } from './src/load/citation-places.ts';

export default defineConfig({
	site: process.env.SITE_URL ?? 'https://packaging-gradient.example',
	trailingSlash: 'always',
	integrations: [mdx(), sitemap()],
	// Prism writes classes; Shiki would write style attributes, which the pages' policy forbids (scripts/build/page-policy.mjs).
	markdown: { syntaxHighlight: 'prism', processor: satteri({ mdastPlugins: [citationPlaces] }) },
	// While one page is written, the next are made.
	build: { inlineStylesheets: 'always', concurrency: 4 },
	devToolbar: { enabled: false },
	vite: {
		plugins: [tailwindcss()],
		// A script that Astro inlines cannot use import(): let scripts be files.
		build: { assetsInlineLimit: 0 },
	},
});
