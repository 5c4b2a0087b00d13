import { COLLECTION_IDS, type CollectionId } from '../../schema/collections.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { withGapsMarked } from '../catalogue/gaps.ts';
import { draftFiles, pageUrl, withhold, type WithheldPage } from '../catalogue/withhold.ts';
import { optionUrl, sectionUrl } from '../shared/addresses.ts';

/**
 * The content as `npm run dev` shows it: with drafts, with its gaps marked, and without the pages whose files have problems.
 * @param problems all problems of the content
 * @returns the content, and the pages left out of it, including those whose files could not be read
 */
export function contentInProgress(content: Content, problems: readonly Problem[]): { content: Content; withheld: WithheldPage[] } {
	const faulty = new Set(problems.filter(({ gap }) => !gap).flatMap(({ file }) => (isShownWithFaults(content, file) ? [] : [file])));
	const { content: left, withheld } = withhold(content, faulty);
	const unread = [...faulty].flatMap((file): WithheldPage[] => {
		const place = placeOf(file);
		const url = place && pageUrl(place.kind, place.id);
		return !place || url === undefined || withheld.some((page) => page.url === url) ? [] : [{ ...place, name: place.id, url }];
	});
	return { content: withGapsMarked(left), withheld: [...withheld, ...unread] };
}

/** Whether other pages use a file in spite of its problems: its fields could be read, and it is a rung or has no page of its own. */
function isShownWithFaults(content: Content, file: string): boolean {
	const kind = placeOf(file)?.kind;
	if (kind === undefined) return true;
	return (pageUrl(kind, '') === undefined || kind === 'rungs') && content[kind].some((entry) => entry.file === file);
}

/**
 * The problems to show in place of a page. A file without a page of its own, such as a criterion, concerns every page.
 * @param url the page's address
 * @param withheld the pages that are left out
 */
export function faultsAt(url: string, problems: readonly Problem[], withheld: readonly WithheldPage[]): Problem[] {
	const faults = problems.filter(({ gap }) => !gap);
	const found = faults.filter(({ file }) => [undefined, url].includes(pageOfFile(file)));
	if (found.length > 0 || !withheld.some((page) => page.url === url)) return found;
	// Its own file is sound, so it was left out with its rung or, for a stack, with a member.
	const needed = withheld.some((page) => page.url === url && page.kind === 'stacks') ? ['rungs', 'options'] : ['rungs'];
	return faults.filter(({ file }) => needed.includes(placeOf(file)?.kind ?? ''));
}

/** The gaps of an unfinished page. */
export interface Unfinished {
	/** Whether it is a draft, which the built site does not have. */
	isDraft: boolean;
	gaps: Problem[];
}

/** Whether the page at an address is unfinished, and its gaps. */
export function unfinishedAt(url: string, content: Content, gaps: readonly Problem[]): Unfinished | undefined {
	const isDraft = [...draftFiles(content)].some((file) => pageOfFile(file) === url);
	const ofPage = gaps.filter(({ file }) => pageOfFile(file) === url);
	return isDraft || ofPage.length > 0 ? { isDraft, gaps: ofPage } : undefined;
}

/** The address of the page that shows a file's content; nothing if every page does. */
function pageOfFile(file: string): string | undefined {
	const place = placeOf(file);
	if (!place) return undefined;
	switch (place.kind) {
		case 'sources':
			return sectionUrl('sources');
		case 'recipes':
		case 'measurements':
			return optionUrl(place.id);
		default:
			return pageUrl(place.kind, place.id);
	}
}

/** The kind and the id of the entry that a file belongs to; nothing if it belongs to none. */
function placeOf(file: string): { kind: CollectionId; id: string } | undefined {
	const [, folder, id = ''] = /^content\/([^/]+)\/([^/.]+)/.exec(file) ?? [];
	const kind = COLLECTION_IDS.find((known) => known === folder);
	return kind === undefined ? undefined : { kind, id };
}
