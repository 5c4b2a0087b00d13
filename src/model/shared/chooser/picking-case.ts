import type { Answers } from './answers.ts';
import type { Circumstances } from './circumstances.ts';
import { questionOf, type QuestionId } from './questions.ts';

/** A part of the stack around a pick. */
export interface PickPart {
	readonly as: 'installer' | 'signature' | 'updater' | 'around' | 'channel';
	readonly name: string;
	/** Its page, or `null` if the guide has none. */
	readonly url: string | null;
	readonly optional: boolean;
}

/** An option that people would take in a case, as the case's author wrote it. */
export interface CasePick {
	/** `pex`, or `pyinstaller.onedir` if one mode is meant. */
	readonly option: string;
	readonly role: string;
	readonly because: string;
	/** From the inside out. */
	readonly goesWith: readonly PickPart[];
	readonly sources: readonly { readonly name: string; readonly url: string }[];
}

/** A case as far as picking goes; scripts fetch it. */
export interface PickingCase {
	readonly id: string;
	readonly url: string;
	readonly name: string;
	readonly when: Circumstances;
	/** Ids of cases that it speaks before. */
	readonly before: readonly string[];
	/** The day on which people chose the picks. */
	readonly picked: string;
	readonly picks: readonly CasePick[];
}

/** A case's part that decides when it speaks. */
export type Circumscribed = Pick<PickingCase, 'id' | 'when' | 'before'>;

/**
 * Whether answers imply a case: each of its questions is answered by one of its answers. For a question about places, every given place must
 * be one of them: a case about Windows does not speak for a program that must run on macOS too.
 */
export function isImplied({ when }: Circumscribed, answers: Answers): boolean {
	return Object.entries(when).every(([question, wanted]) => {
		const given = answers[question as QuestionId] ?? [];
		if (given.length === 0) return false;
		return coversAll(question) ? given.every((answer) => wanted.includes(answer)) : given.some((answer) => wanted.includes(answer));
	});
}

/** Whether a case holds only where the other holds too, and not the other way round. */
export function isNarrower(one: Circumscribed, other: Circumscribed): boolean {
	return isWithin(one.when, other.when) && !isWithin(other.when, one.when);
}

function isWithin(inner: Circumstances, outer: Circumstances): boolean {
	return Object.entries(outer).every(([question, wanted]) => inner[question]?.every((answer) => wanted.includes(answer)) ?? false);
}

/** Whether some answers imply both cases. */
export function overlap(one: Circumscribed, other: Circumscribed): boolean {
	return Object.entries(one.when).every(([question, wanted]) => {
		const others = other.when[question];
		if (!others || wanted.some((answer) => others.includes(answer))) return true;
		return questionOf(question as QuestionId).kind === 'many' && !coversAll(question);
	});
}

/** Whether the first of two overlapping cases speaks where both are implied. */
export function speaksBefore(one: Circumscribed, other: Circumscribed): boolean {
	return isNarrower(one, other) || one.before.includes(other.id);
}

/** The implied cases, the one that speaks first; the content check sees to it that of any two, one speaks before the other. */
export function impliedCases<Case extends Circumscribed>(cases: readonly Case[], answers: Answers): Case[] {
	const implied = cases.filter((one) => isImplied(one, answers));
	const beaten = (one: Case) => implied.filter((other) => speaksBefore(other, one)).length;
	return implied.toSorted((one, other) => beaten(one) - beaten(other));
}

function coversAll(question: string): boolean {
	return questionOf(question as QuestionId).covers === 'all';
}

/** A case without what only its own page shows. */
export function pickingCaseFrom({ id, url, name, when, before, picked, picks }: PickingCase): PickingCase {
	return { id, url, name, when, before, picked, picks };
}
