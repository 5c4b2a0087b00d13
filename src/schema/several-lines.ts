import { z } from 'astro/zod';
import { invisibleIn } from './characters.ts';

/** What the author of a text is told. */
interface Messages {
	readonly empty: string;
	readonly tooLong: string;
	/** The beginning of the message about a character that nobody sees. */
	readonly hold: string;
}

/** A text of several lines, kept as written except for white space at the end. */
export function severalLines(limit: number, { empty, tooLong, hold }: Messages) {
	return z
		.string()
		.transform((text) => text.trimEnd())
		.superRefine((text, context) => {
			const complain = (message: string): void => {
				context.addIssue({ code: 'custom', message });
			};
			if (text === '') complain(empty);
			if (text.length > limit) complain(tooLong);
			const invisible = invisibleIn(text.replaceAll(/[\n\t]/g, ' '));
			if (invisible) complain(`${hold} ${invisible.name}. ${invisible.fix}`);
		});
}
