import type { PackagingOption } from '../../schema/option.ts';
import type { RelatedEntry } from '../../schema/related-entry.ts';
import type { Review } from '../../schema/review.ts';
import type { Content, Entry } from '../catalogue/content.ts';
import { counted } from '../shared/words.ts';
import { pageHash } from './page-hash.ts';

/** The last review of a page against its sources, and whether the page has changed since. */
export interface ReviewState extends Omit<Review, 'of'> {
	/** True if its cells, its body or its recipes have changed since. */
	changedSince: boolean;
}

/** The review of the page of an option, a tool or a channel; `null` if it has not been reviewed. */
export function reviewStateOf(
	entry: Entry<PackagingOption | RelatedEntry>,
	content: Pick<Content, 'reviews' | 'recipes'>,
): ReviewState | null {
	const review = content.reviews.find(({ id }) => id === entry.id);
	if (!review) return null;
	const { of, ...found } = review.data;
	return { ...found, changedSince: of !== pageHash(entry, content) };
}

/** The note on its review at the foot of a page. */
export function reviewWords(review: ReviewState | null): string {
	if (!review) return 'Nobody has read this page against its sources yet.';
	const { day, statements, commands, changedSince } = review;
	const found = [statementWords(statements), commandWords(commands)].filter((words) => words !== '').join('; ');
	const read = `${day}: ${found}.`;
	return changedSince
		? `This page has changed since it was last read against its sources, on ${read}`
		: `Read against its sources on ${read}`;
}

function statementWords({ checked, wrong }: Review['statements']): string {
	const all = counted(checked, 'statement');
	if (wrong === 0) return `${all}, none of them wrong`;
	return `${all}, ${String(wrong)} of them ${wrong === 1 ? 'was wrong and has' : 'were wrong and have'} been settled`;
}

function commandWords({ run, notRun }: Review['commands']): string {
	const all = run + notRun;
	return all === 0 ? '' : `${String(run)} of ${counted(all, 'command')} run`;
}
