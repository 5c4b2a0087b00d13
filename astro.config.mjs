// @ts-check
// The whole build on one screen, in the order in which it happens. Each step is a file in src/integrations/.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/environment.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { inlineScripts } from './src/integrations/inline-scripts.ts';
import { linkPreviews } from './src/integrations/link-previews.ts';
import { pagePolicy, SitePolicy } from './src/integrations/page-policy.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { styles } from './src/integrations/styles.ts';
import { wholeSite } from './src/integrations/whole-site.ts';
import { proseModules } from './src/load/prose-modules.ts';

const { siteUrl, basePath, previews } = readEnvironment();
const policy = new SitePolicy();

export default defineConfig({
	site: siteUrl,
	base: basePath,
	trailingSlash: 'always',
	integrations: [
		contentCheck(),
		mdx(),
		styles(),
		inlineScripts(),
		searchIndex(),
		linkPreviews({ draw: previews }),
		pagePolicy(policy),
		hostHeaders(policy),
		wholeSite(),
	],
	// Prism writes classes; Shiki would write style attributes, which the pages' policy forbids.
	markdown: { syntaxHighlight: 'prism' },
	// While one page is written, the next are rendered.
	build: { concurrency: 4 },
	devToolbar: { enabled: false },
	// Astro writes schemas by which editors complete the fields of MDX files.
	experimental: { contentIntellisense: true },
	vite: {
		plugins: [proseModules()],
		// Keep scripts in files: one that Astro inlines into a page cannot use import().
		build: { assetsInlineLimit: 0 },
	},
});
