import type { AnswerRule, Rule } from './finding.ts';

/** One answer that a reader can give. */
export interface AnswerChoice {
	/** Its value in the address. */
	readonly id: string;
	readonly name: string;
	/** The answer as a clause in the reader's words; for `certain` the thing itself. */
	readonly says: string;
	/** The clause after "If": for a question whose answers must each hold, without this one; for any other, with it. */
	readonly whatIf: string;
	/** Its words in the sentence “I ship … to … …”, if the question is a blank of it. */
	readonly blank?: string;
	/** Its rules for a row. An answer without rules requires nothing. */
	readonly rules?: readonly Rule[];
	/** The values of the question's criterion that mean this answer, where its id is none of them. */
	readonly values?: readonly string[];
}

/** One question of the chooser with its answers and their rules. Each question can be skipped. */
export interface Question {
	/** Its parameter in the address. */
	readonly id: string;
	readonly text: string;
	readonly help: string;
	/** `one`: a single answer. `many`: any number of them. */
	readonly kind: 'one' | 'many';
	/** For `many`: true if each chosen answer is a requirement of its own, false if they only mean something together. */
	readonly each: boolean;
	/** `all`: a case speaks only if it names every given answer. Without it, one of them is enough. */
	readonly covers?: 'all';
	/** True if it is about the program itself, which can hardly be changed: what-ifs about it come after the others. */
	readonly aboutProgram?: boolean;
	/** The criterion that asks the same of options, so that a filter by it tells the answer. */
	readonly criterion?: string;
	/** The clause after "If" for taking the whole answer back. */
	readonly leftOpen: string;
	readonly answers: readonly AnswerChoice[];
	/** Rules about all chosen answers together, after those of the single answers. */
	readonly together?: readonly AnswerRule[];
	/** The chosen answers as one clause, made of their `says`. Without it they are listed. */
	readonly clause?: (says: readonly string[]) => string;
	/** The answer to an earlier question after which this one makes no sense. */
	readonly unless?: { readonly question: string; readonly answer: string };
}
