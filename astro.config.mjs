// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

// The one inline script of every page (src/layouts/Page.astro).
const beforeDrawing = readFileSync(new URL('src/client/before-drawing.js', import.meta.url), 'utf8');

export default defineConfig({
	site: process.env.SITE_URL ?? 'https://packaging-gradient.example',
	trailingSlash: 'always',
	integrations: [mdx(), sitemap()],
	// Prism writes classes; Shiki would write style attributes, which the policy below forbids.
	markdown: { syntaxHighlight: 'prism' },
	build: { inlineStylesheets: 'always' },
	devToolbar: { enabled: false },
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self'",
				"connect-src 'self'",
				"worker-src 'self'",
				"form-action 'self'",
				"base-uri 'none'",
			],
			scriptDirective: {
				// Pagefind's search runs in WebAssembly.
				resources: ["'self'", "'wasm-unsafe-eval'"],
				hashes: [`sha256-${createHash('sha256').update(beforeDrawing).digest('base64')}`],
			},
		},
	},
	vite: {
		plugins: [tailwindcss()],
		// A script that Astro inlines cannot use import(): let scripts be files.
		build: { assetsInlineLimit: 0 },
	},
});
