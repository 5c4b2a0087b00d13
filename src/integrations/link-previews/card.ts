import type { SitePage } from '../../model/page-register/page.ts';
import type { PreviewSubject } from '../../model/previews/subjects.ts';

/** What one picture shows. */
export interface Card extends Partial<PreviewSubject> {
	title: string;
	words: string;
}

/** What the picture of a page shows: the page's own words, and what is known of its subject. */
export function cardOf({ title, description, preview }: Pick<SitePage, 'title' | 'description' | 'preview'>): Card {
	return { title, words: description, ...preview() };
}
