import type { Section } from '../shared/addresses.ts';
import type { PreviewSubject } from '../previews/subjects.ts';

/**
 * The kinds of page, each with what search hits call it; `null` for pages that search leaves out, because other pages have
 * all of their words.
 */
export const PAGE_KINDS = {
	home: 'Page',
	section: 'Page',
	option: 'Option',
	rung: 'Rung',
	tool: 'Tool',
	channel: 'Channel',
	guide: 'Guide',
	article: 'Article',
	case: 'Common case',
	stack: 'Stack',
	'other tables': null,
	'rows of a value': null,
	'not found': null,
} as const satisfies Record<string, string | null>;

export type PageKind = keyof typeof PAGE_KINDS;

/** A kind of page that can be searched for. */
export type SearchedKind = { [Kind in PageKind]: (typeof PAGE_KINDS)[Kind] extends string ? Kind : never }[PageKind];

/** A page as links name it. */
export interface PageLink {
	readonly name: string;
	readonly url: string;
}

/** A page of the site, with all that is said of it elsewhere. */
export interface SitePage extends PageLink {
	readonly kind: PageKind;
	/** Of a section: which one. */
	readonly section?: Section;
	/** Other words that people search for it by, the most typed first. */
	readonly aliases: readonly string[];
	/** Its own title; no other page has the same. */
	readonly title: string;
	/** A sentence or two for search engines and link previews. */
	readonly description: string;
	/** The newest day on which something that its file says was checked; of a page without such a file, that something in the guide was. */
	readonly checked: string;
	/** The pages above it, from the section down. */
	readonly parents: readonly PageLink[];
	/** What its link preview shows; `null` for its words and the gradient. */
	readonly preview: () => PreviewSubject | null;
}
