import { join } from 'node:path';
import { CACHE } from './cache-folder.ts';

/** The pages that are measured, each the same content on every site. */
export const PAGE_KINDS = ['option', 'longest', 'comparison', 'home'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** A built site and how a reader uses it. */
export interface Site {
	id: 'ours' | PeerId;
	name: string;
	/** The folder in which `npm run build` writes `dist`. */
	folder: string;
	/** The packages whose versions the report names. */
	packages: readonly string[];
	/** The caches of generators; removed before a cold build. */
	caches: readonly string[];
	optionPath: (id: string) => string;
	comparisonPath: string;
	search: {
		/** Selectors: the button that opens the search, then the input and the hits. */
		open: string;
		input: string;
		hit: string;
	};
}

/** A site of the same content by another generator. */
export interface Peer extends Site {
	id: PeerId;
	/** The folder of its content, and the ending of its files. */
	content: { folder: string; ending: '.md' | '.mdx'; titleInBody: boolean };
	/** How its pages link to an option. */
	optionLink: (id: string) => string;
}

export type PeerId = 'starlight' | 'vitepress' | 'astro-bare' | 'astro-all';

const ASTRO_CACHES = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];
const withSlash = (id: string) => `/options/${id}/`;

/** This guide. */
export const OURS: Site = {
	id: 'ours',
	name: 'This site',
	folder: join(CACHE, 'ours'),
	packages: ['astro', '@astrojs/mdx', 'tailwindcss', 'pagefind'],
	caches: ASTRO_CACHES,
	optionPath: withSlash,
	comparisonPath: '/compare/',
	search: { open: 'site-search .search-button', input: 'site-search input[type=search]', hit: 'site-search ol a' },
};

/** A minimal site with search: the baseline for any design. */
export const BARE: Peer = {
	id: 'astro-bare',
	name: 'Bare Astro + MDX',
	folder: join(CACHE, 'astro-bare'),
	caches: ASTRO_CACHES,
	content: { folder: 'src/corpus', ending: '.mdx', titleInBody: false },
	packages: ['astro', '@astrojs/mdx', 'pagefind'],
	optionLink: withSlash,
	optionPath: withSlash,
	comparisonPath: '/compare/',
	search: { open: '#search-open', input: '#query', hit: '#hits a' },
};

/** The same with a copy of every page of this site; only for measuring builds. */
export const BARE_WITH_ALL: Peer = {
	...BARE,
	id: 'astro-all',
	name: 'Bare Astro + MDX with every page of this site',
	folder: join(CACHE, 'astro-all'),
};

/** The sites that this guide is compared with. */
export const PEERS: readonly Peer[] = [
	{
		id: 'starlight',
		name: 'Starlight',
		folder: join(CACHE, 'starlight'),
		caches: ASTRO_CACHES,
		content: { folder: 'src/content/docs', ending: '.md', titleInBody: false },
		packages: ['@astrojs/starlight', 'astro'],
		optionLink: withSlash,
		optionPath: withSlash,
		comparisonPath: '/compare/',
		search: { open: 'button[data-open-modal]', input: '.pagefind-ui__search-input', hit: '.pagefind-ui__result-link' },
	},
	{
		id: 'vitepress',
		name: 'VitePress',
		folder: join(CACHE, 'vitepress'),
		caches: ['dist', '.vitepress/cache'],
		content: { folder: 'pages', ending: '.md', titleInBody: true },
		packages: ['vitepress'],
		optionLink: (id) => `/options/${id}`,
		optionPath: (id) => `/options/${id}.html`,
		comparisonPath: '/compare.html',
		search: { open: '.DocSearch-Button', input: '#localsearch-input', hit: '.VPLocalSearchBox .result' },
	},
	BARE,
];

/** The built files of a site. */
export function distOf({ folder }: Site): string {
	return join(folder, 'dist');
}
