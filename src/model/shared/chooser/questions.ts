import type { Question } from './question.ts';
import { certain } from './questions/certain.ts';
import { coexist } from './questions/coexist.ts';
import { compiled } from './questions/compiled.ts';
import { kind } from './questions/kind.ts';
import { libraries } from './questions/libraries.ts';
import { must } from './questions/must.ts';
import { updates } from './questions/updates.ts';
import { what } from './questions/what.ts';
import { where } from './questions/where.ts';
import { who } from './questions/who.ts';

/** The questions in the order in which they are asked. */
export const QUESTIONS = [what, kind, who, where, certain, compiled, libraries, updates, must, coexist] as const;

/** The id of a question, which is also its parameter in the address. */
export type QuestionId = (typeof QUESTIONS)[number]['id'];

/** The questions by the id that their type promises. */
const byId: Readonly<Record<string, Question & { readonly id: QuestionId }>> = Object.fromEntries(
	QUESTIONS.map((question) => [question.id, question]),
);

/** The question with an id. */
export function questionOf(id: QuestionId): Question & { readonly id: QuestionId } {
	const question = byId[id];
	if (!question) throw new Error(`There is no question "${id}".`);
	return question;
}
