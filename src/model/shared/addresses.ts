/**
 * Every address of the site, with the base path that the site is published under. The linter refuses paths of the site in any other file of
 * `src`.
 */

/**
 * The base path, with a slash at both ends. Vite puts it into pages and scripts. Plain Node (checks, integrations, tests)
 * reads the same variable as the configuration does.
 */
export const BASE = baseFrom((import.meta as ViteMeta).env?.BASE_URL ?? globalThis.process.env['BASE_PATH']);

interface ViteMeta {
	readonly env?: { readonly BASE_URL?: string };
}

/** A base path with a slash at both ends: `guide` and `/guide` become `/guide/`; nothing becomes `/`. */
export function baseFrom(path = ''): string {
	const name = path.replace(/^\/+|\/+$/g, '');
	return name === '' ? '/' : `/${name}/`;
}

/** The sections of the site; each has a page of its own. */
export type Section =
	| 'gradient'
	| 'options'
	| 'tools'
	| 'channels'
	| 'compare'
	| 'choose'
	| 'stack'
	| 'guides'
	| 'symptoms'
	| 'articles'
	| 'sources'
	| 'lab'
	| 'data'
	| 'about';

/** The kinds of content that have a page for each entry. */
export type EntryKind = 'options' | 'tools' | 'channels' | 'guides' | 'symptoms' | 'articles';

/** The address of a link in prose, where authors write `/options/pex/` whatever the base path is. */
export function addressOf(path: string): string {
	return BASE + path.slice(1);
}

/** The path of an address without the base path: `/guide/options/pex/` → `/options/pex/`. */
export function pathOf(address: string): string {
	return address.slice(BASE.length - 1);
}

/** The home page. */
export function homeUrl(): string {
	return BASE;
}

/** The page for "not found", where hosts expect it. */
export function notFoundUrl(): string {
	return `${BASE}404.html`;
}

/** The page of a section, with a query if there is one. */
export function sectionUrl(section: Section, query = ''): string {
	return `${BASE}${section}/${query === '' ? '' : `?${query}`}`;
}

/** The page of an option, a tool, a channel, a guide, a symptom or an article. */
export function entryUrl(kind: EntryKind, id: string): string {
	return `${sectionUrl(kind)}${id}/`;
}

/** The page of an option. */
export function optionUrl(id: string): string {
	return entryUrl('options', id);
}

/** A mode's section on its option's page. */
export function modeUrl(id: string, mode: string): string {
	return `${optionUrl(id)}#${mode}`;
}

/** A cell: `/options/pex/#c-libraries`, or `…#onefile.start` where the mode has its own answer. */
export function cellUrl(id: string, criterion: string, mode?: string): string {
	return `${optionUrl(id)}#${mode === undefined ? criterion : `${mode}.${criterion}`}`;
}

/** The section of an option's page with what to look at first. */
export function cautionsUrl(id: string): string {
	return `${optionUrl(id)}#cautions`;
}

/** An option as JSON. */
export function optionDataUrl(id: string): string {
	return `${sectionUrl('options')}${id}.json`;
}

/** An option's stamp as a picture. */
export function stampUrl(id: string): string {
	return `${optionUrl(id)}stamp.svg`;
}

/** The page of a rung. */
export function rungUrl(id: string): string {
	return `${sectionUrl('gradient')}${id}/`;
}

/** The comparison. @param query as `addressFromState` writes it, without the question mark */
export function compareUrl(query = ''): string {
	return sectionUrl('compare', query);
}

/** The page with every table of the comparison but the first, for readers without a script and for the script to fetch. */
export function otherTablesUrl(matrix?: string): string {
	return `${sectionUrl('compare')}tables/${matrix === undefined ? '' : `#matrix-${matrix}`}`;
}

/** The rows that have one value. */
export function valueUrl(criterion: string, value: string): string {
	return `${sectionUrl('compare')}${criterion}/${value}/`;
}

/** The chooser. @param query as `addressFromAnswers` writes it, without the question mark */
export function chooseUrl(query = ''): string {
	return sectionUrl('choose', query);
}

/** The page of a common case. */
export function caseUrl(id: string): string {
	return `${sectionUrl('choose')}${id}/`;
}

/** The stacks. @param query as `addressFromStack` writes it, without the question mark */
export function stacksUrl(query = ''): string {
	return sectionUrl('stack', query);
}

/** The page of a common stack. */
export function stackUrl(id: string): string {
	return `${sectionUrl('stack')}${id}/`;
}

/** The list of symptoms; only those of one option, where a script runs. */
export function symptomsUrl(option?: string): string {
	return sectionUrl('symptoms', option === undefined ? '' : `option=${option}`);
}

/** The patterns by which pasted text is matched with symptoms. */
export function symptomPatternsUrl(): string {
	return `${sectionUrl('symptoms')}patterns.json`;
}

/** The page of the sources whose publishers begin with a letter. @param letter its id in addresses */
export function sourceLetterUrl(letter: string): string {
	return `${sectionUrl('sources')}${letter}/`;
}

/** The anchor of a source on the page of its letter. */
export function sourceAnchor(id: string): string {
	return id.replace('/', '-');
}

/** The anchor of a publisher there. No source has such a one: it ends in a hyphen. */
export function publisherAnchor({ ids: [id = ''] }: { readonly ids: readonly string[] }): string {
	return `${id}-`;
}

/** The run of a recipe on the page of the lab. @param recipe its name: `pex`, or `pyinstaller.onefile` for a mode */
export function labRunUrl(recipe: string): string {
	return `${sectionUrl('lab')}#${recipe}`;
}

/** A section of the page about the guide: a criterion, a value, `status`, `gradient`. */
export function aboutUrl(anchor: string): string {
	return `${sectionUrl('about')}#${anchor}`;
}

/** A file of the data: `options.json`, `options.csv`, `rows.json`. */
export function dataUrl(file: string): string {
	return sectionUrl('data') + file;
}

/** The pages that are called by their names, for the search. */
export function namesUrl(): string {
	return `${BASE}search/names.json`;
}

/** Further pages by their names, and synonyms, for the search. */
export function furtherNamesUrl(): string {
	return `${BASE}search/further.json`;
}

/** A file of the full text's index, which Pagefind writes. */
export function pagefindUrl(file: string): string {
	return `${BASE}pagefind/${file}`;
}

/** The list of all pages, for search engines. */
export function sitemapUrl(): string {
	return `${BASE}sitemap-index.xml`;
}

/** The file that the list of all pages names: it has all of them. */
export function sitemapPartUrl(): string {
	return `${BASE}sitemap-0.xml`;
}

/** The icon in browsers' tabs. */
export function iconUrl(): string {
	return `${BASE}favicon.svg`;
}

/** The icon on home screens. */
export function touchIconUrl(): string {
	return `${BASE}apple-touch-icon.png`;
}

/**
 * The link preview of a page: `/options/pex/` → `/previews/options/pex.png`, `/` → `/previews/index.png`.
 * @param page the page's own address
 */
export function previewUrl(page: string): string {
	const name = pathOf(page).replace(/^\/|\/$/g, '');
	return `${BASE}previews/${name === '' ? 'index' : name}.png`;
}

/** Vite's script that loads a page again, in `npm run dev`. */
export function viteClientUrl(): string {
	return `${BASE}@vite/client`;
}
