import type { Catalogue } from './catalogue.ts';
import type { Content } from './content.ts';
import { catalogueFrom } from './join.ts';
import { withGapsMarked } from './gaps.ts';
import { draftFiles, withhold } from './withhold.ts';

/** What the built site shows of sound content: all of it but drafts. Of a criterion that is new, answers can still be missing. */
export function publishedCatalogue(content: Content): Catalogue {
	const published = withhold(content, draftFiles(content));
	return catalogueFrom(withGapsMarked(published.content), published.withheld);
}
