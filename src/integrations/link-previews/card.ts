import { parse } from 'node-html-parser';
import type { PreviewSubject } from '../../model/previews/subjects.ts';

/** What a page says of itself in its head. */
export interface PageWords {
	/** Its address, from the root. */
	path: string;
	/** Address of its preview, from the root. */
	preview: string;
	title: string;
	description: string;
}

/** What one picture shows. */
export interface Card extends Partial<PreviewSubject> {
	title: string;
	words: string;
}

/** What a page's head says of its preview; nothing if it has none. */
export function wordsOfPage(html: string): PageWords | undefined {
	const head = parse(html.slice(0, html.indexOf('</head>')));
	const said = (property: string) => head.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
	const [url, image, title, description] = ['og:url', 'og:image', 'og:title', 'og:description'].map(said);
	if (url === undefined || image === undefined || title === undefined || description === undefined) return undefined;
	return { path: new URL(url).pathname, preview: new URL(image).pathname, title, description };
}

/** What the picture of a page shows: the page's own words, and what is known of its subject. */
export function cardOf({ title, description }: PageWords, subject: PreviewSubject | undefined): Card {
	return { title, words: description, ...subject };
}
