import type { SitePage } from '../../model/page-register/page.ts';
import type { PreviewSubject } from '../../model/previews/subjects.ts';

/** The content of one picture. */
export interface Card extends Partial<PreviewSubject> {
	title: string;
	words: string;
}

/** The content of a page's picture: the page's own words, and facts about its subject. */
export function cardOf({ title, description, preview }: Pick<SitePage, 'title' | 'description' | 'preview'>): Card {
	return { title, words: description, ...preview() };
}
