import type { Catalogue } from './catalogue.ts';
import type { Content } from './content.ts';
import { catalogueFrom } from './join.ts';
import { draftFiles, withhold } from './withhold.ts';

/** The content that the built site shows: everything but drafts. */
export function publishedCatalogue(content: Content): Catalogue {
	const published = withhold(content, draftFiles(content));
	return catalogueFrom(published.content, published.withheld);
}
