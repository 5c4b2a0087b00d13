import { z } from 'astro/zod';

/** In characters. A longer one is several patterns. */
const LONGEST_PATTERN = 300;

/** The most that a repeated group may repeat inside it, before the two together cost a reader's browser too much. */
const MOST_INSIDE = 10;

/**
 * A regular expression for pasted text. It always ignores case, and sees the text on one line, with straight quotes and single spaces
 * (src/model/shared/symptoms/pasted-text.ts). It runs over whatever is pasted, so it must not take long on any text.
 */
export const PatternSchema = z
	.string()
	.min(1, 'A pattern is empty. Write it, or remove it.')
	.max(LONGEST_PATTERN, `A pattern has more than ${LONGEST_PATTERN} characters. Write several patterns.`)
	.superRefine((text, context) => {
		const message = whyNoPattern(text);
		if (message !== undefined) context.addIssue({ code: 'custom', message });
	});

/** Why a text is no pattern that may run over pasted text, with the fix; nothing if it is one. */
export function whyNoPattern(text: string): string | undefined {
	let pattern: RegExp;
	try {
		pattern = new RegExp(text, 'i');
	} catch (error) {
		const reason = (error instanceof Error ? error.message : String(error)).replace(/^Invalid regular expression: \/.*\/\w*: /s, '');
		return `This is not a regular expression: ${reason}. Put a backslash before a bracket, a dot or a plus that is meant as such.`;
	}
	if (pattern.test('')) return 'The pattern matches an empty text, and so every text. Leave no part alone that may be missing.';
	return whySlow(text);
}

/** One repetition: how often at most, and how long its mark is. */
interface Repetition {
	most: number;
	length: number;
}

/**
 * Why a pattern may be slow: it tries one text in more ways than its length. Three causes can be seen in its letters; what is left takes a
 * time that the length of the text bounds.
 */
function whySlow(text: string): string | undefined {
	/** The largest repetition so far inside each open group. */
	const inside: number[] = [0];
	let unit = '';
	let group = 0;
	for (let at = 0; at < text.length;) {
		const { length, most } = repetitionAt(text, at, unit);
		if (length > 0) {
			if (group > MOST_INSIDE && most > 1)
				return 'The pattern repeats a group that repeats something inside it, which can take forever. Repeat one of the two only.';
			if (most === Infinity && (unit === '.' || unit === '[\\s\\S]'))
				return 'The pattern takes text of any length between two parts. Write how much at most, like .{0,200}.';
			inside[inside.length - 1] = Math.max(inside.at(-1) ?? 0, most === 1 ? group : most);
			[unit, group] = ['', 0];
			at += length;
			continue;
		}
		inside[inside.length - 1] = Math.max(inside.at(-1) ?? 0, group);
		group = 0;
		unit = unitAt(text, at);
		if (/^\\[1-9k]/.test(unit)) return 'The pattern refers back to what it has found. Write it without \\1 and \\k.';
		if (unit === '(') inside.push(0);
		else if (unit === ')') group = inside.pop() ?? 0;
		at += unit.length;
	}
	return undefined;
}

/** The repetition that is written at a place, behind a unit; of length 0 if there is none. */
function repetitionAt(text: string, at: number, unit: string): Repetition {
	const [mark = '', from, comma, to] = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(text.slice(at)) ?? [];
	if (mark === '') return { most: 1, length: 0 };
	// The question mark after an opening bracket says which kind of group it is.
	if (unit === '(') return { most: 1, length: lengthOfGroupMark(text, at) };
	const most = mark.startsWith('?') ? 1 : from === undefined ? Infinity : comma === '' ? Number(from) : to === '' ? Infinity : Number(to);
	return { most, length: mark.length };
}

/** The length of `?:`, `?=`, `?!`, `?<=`, `?<!` or `?<name>` after an opening bracket. */
function lengthOfGroupMark(text: string, at: number): number {
	return /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(text.slice(at))?.[0].length ?? 1;
}

/** One unit of a pattern: a class with its brackets, an escape, a character. */
function unitAt(text: string, at: number): string {
	return /^(?:\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|.)/s.exec(text.slice(at))?.[0] ?? text.slice(at);
}
