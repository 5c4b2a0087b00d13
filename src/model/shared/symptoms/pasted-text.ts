/**
 * The most of a pasted text that is looked at, in characters from each end: a traceback has its message at the end, a build log often at
 * the beginning. Patterns must answer while somebody types.
 */
const MOST_FROM_AN_END = 10_000;

/** In characters. Encoded files and keys have longer words, and no message has. */
const LONGEST_WORD = 200;

/** What terminals, logs and mails put before a line: quotation marks of mails, times, numbers of build steps, the mark of pytest, frames. */
const BEFORE_A_LINE = /^(?:[ \t]*(?:>|\|(?= )|[\u2500-\u257F])[ \t]?|\d{4}-\d\d-\d\dT[\d:.]+Z[ \t]|#\d+ \d+\.\d+ |E {3,})+/gm;
/** Frames at the ends of lines, and spaces before them. */
const AFTER_A_LINE = /[ \t]*[\u2500-\u257F]+[ \t]*$/gm;
/** Colours and movements of a terminal (ECMA-48, control sequences). */
const CONTROL_SEQUENCES = /\u001B\[[\d;?]*[ -/]*[@-~]/g;

/**
 * A pasted text in the forms in which patterns look at it: each on one line, with straight quotes and single spaces. Whoever wrapped the
 * lines broke them at spaces (the first form) or at a width, in the middle of words (the second).
 */
export function formsOf(pasted: string): readonly string[] {
	const text = shortened(pasted)
		.replaceAll(CONTROL_SEQUENCES, '')
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/[\u2018\u2019\u201A\u201B\u2032`\u00B4]/g, "'")
		.replaceAll(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"')
		.replaceAll(/[\u2010-\u2015\u2212]/g, '-')
		.replaceAll(BEFORE_A_LINE, '')
		.replaceAll(AFTER_A_LINE, '');
	const [wrapped, broken] = [oneLine(text), oneLine(text.replaceAll('\n', ''))];
	return wrapped === broken ? [wrapped] : [wrapped, broken];
}

/** The beginning and the end of a long text. */
function shortened(text: string): string {
	return text.length <= 2 * MOST_FROM_AN_END ? text : `${text.slice(0, MOST_FROM_AN_END)}\n${text.slice(-MOST_FROM_AN_END)}`;
}

function oneLine(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.replaceAll(LONG_WORD, (word) => word.slice(0, LONGEST_WORD))
		.trim();
}

const LONG_WORD = new RegExp(`\\S{${LONGEST_WORD + 1},}`, 'g');
