import type { Section } from '../shared/addresses.ts';
import type { PreviewSubject } from '../previews/subjects.ts';

/**
 * The kinds of page, each with its name in search hits; `null` for pages that search leaves out, because other pages have all of their
 * words.
 */
export const PAGE_KINDS = {
	home: 'Page',
	section: 'Page',
	option: 'Option',
	rung: 'Rung',
	tool: 'Tool',
	channel: 'Channel',
	guide: 'Guide',
	symptom: 'Symptom',
	article: 'Article',
	case: 'Common case',
	stack: 'Stack',
	'other tables': null,
	'rows of a value': null,
	'sources of a letter': null,
	'not found': null,
} as const satisfies Record<string, string | null>;

export type PageKind = keyof typeof PAGE_KINDS;

/** A kind of page that can be searched for. */
export type SearchedKind = { [Kind in PageKind]: (typeof PAGE_KINDS)[Kind] extends string ? Kind : never }[PageKind];

/** The kinds whose pages are lists or surveys of others: search knows their names, and the text that they gather is found where it stands. */
const LISTS: ReadonlySet<PageKind> = new Set(['home', 'section']);

/** Whether the full text has the pages of a kind. */
export function isInFullText(kind: PageKind): boolean {
	return PAGE_KINDS[kind] !== null && !LISTS.has(kind);
}

/** A page as a link needs it. */
export interface PageLink {
	readonly name: string;
	readonly url: string;
}

/** A page of the site, with everything that others show about it. */
export interface SitePage extends PageLink {
	readonly kind: PageKind;
	/** Its section, if it is the page of a section. */
	readonly section?: Section;
	/** Other words that people search for, the most common first. */
	readonly aliases: readonly string[];
	/** Its own title; no other page has the same. */
	readonly title: string;
	/** A sentence or two for search engines and link previews. */
	readonly description: string;
	/** The newest day on which a claim of its file was checked; for a page without a file, the newest in the guide. */
	readonly checked: string;
	/** The pages above it, from the section down. */
	readonly parents: readonly PageLink[];
	/** The content of its link preview; `null` for its words and the gradient. */
	readonly preview: () => PreviewSubject | null;
}
