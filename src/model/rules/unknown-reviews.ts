import type { Content, Problem } from '../catalogue/content.ts';
import { suggestion } from './suggestion.ts';

const KINDS = ['options', 'tools', 'channels'] as const;

/** Reviews of an unknown page, or of an id that two kinds of page share, which is ambiguous. */
export function unknownReviews(content: Content): Problem[] {
	const pages = KINDS.flatMap((kind) => content[kind].map(({ id, file }) => ({ id, file })));
	const known = pages.map(({ id }) => id);
	return [
		...content.reviews
			.filter(({ id }) => !known.includes(id))
			.map(({ id, file }) => ({
				file,
				message: `There is no option, tool or channel called "${id}".`,
				fix: `Name the file after the page that was read, or remove it. ${suggestion(id, known)}`,
			})),
		...pages
			.filter(({ id }, index) => known.indexOf(id) < index)
			.map(({ id, file }) => ({
				file,
				message: `The id "${id}" is taken: ${pages.find((page) => page.id === id)?.file ?? ''} has it too.`,
				fix: 'Give one of them another id: options, tools and channels share their ids.',
			})),
	];
}
