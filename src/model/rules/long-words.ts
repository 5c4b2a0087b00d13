import type { Content, Problem } from '../catalogue/content.ts';
import { problemsInBodies } from '../prose/prose-entries.ts';
import { lineOf, nodesOf } from '../prose/tree.ts';
import { eachText } from '../catalogue/each-text.ts';

/** A longer word is wider than a column. In characters; the longest in English dictionaries has 45. */
const LONGEST_WORD = 60;
const LONG = new RegExp(`\\S{${LONGEST_WORD + 1},}`);

/** Fields that are not shown, or are shown as blocks of code. */
const NOT_PROSE = /^(?:query|message|(?:patterns|complaints|samples)\.\d+|produced\.(?:commands|output))$/;

/** Words that would push a page wider than the screen. Addresses in fields are links and wrap. */
export function longWords(content: Content): Problem[] {
	const words = (text: string) => {
		const [word = ''] = LONG.exec(text) ?? [];
		return word === ''
			? []
			: [
					{
						message: `A word has ${word.length} characters: ${word.slice(0, 20)}…`,
						fix: 'Break it up, put it into a block of code, or link to it if it is an address.',
					},
				];
	};
	return [
		...problemsInBodies(content, (body) =>
			nodesOf(body).flatMap((node) =>
				node.type === 'text' ? words(node.value).map((problem) => ({ line: lineOf(node), ...problem })) : [],
			),
		),
		...eachText(content)
			.filter(({ field, text }) => !/^https?:/.test(text) && !NOT_PROSE.test(field))
			.flatMap(({ file, field, text }) => words(text).map((problem) => ({ file, field, ...problem }))),
	];
}
