import type { Question } from './question.ts';
import { board } from './questions/board.ts';
import { certain } from './questions/certain.ts';
import { coexist } from './questions/coexist.ts';
import { compiled } from './questions/compiled.ts';
import { container } from './questions/container.ts';
import { execution } from './questions/execution.ts';
import { extent } from './questions/extent.ts';
import { frontend } from './questions/frontend.ts';
import { graphics } from './questions/graphics.ts';
import { guest } from './questions/guest.ts';
import { kind } from './questions/kind.ts';
import { libraries } from './questions/libraries.ts';
import { manager } from './questions/manager.ts';
import { matters } from './questions/matters.ts';
import { must } from './questions/must.ts';
import { oldest } from './questions/oldest.ts';
import { openness } from './questions/openness.ts';
import { plugins } from './questions/plugins.ts';
import { processor } from './questions/processor.ts';
import { pythonThere } from './questions/python-there.ts';
import { served } from './questions/served.ts';
import { updates } from './questions/updates.ts';
import { what } from './questions/what.ts';
import { where } from './questions/where.ts';
import { who } from './questions/who.ts';

/** The questions in the order in which they are asked. */
export const QUESTIONS = [
	what,
	kind,
	who,
	where,
	certain,
	compiled,
	libraries,
	updates,
	must,
	coexist,
	matters,
	extent,
	guest,
	plugins,
	frontend,
	graphics,
	openness,
	board,
	processor,
	oldest,
	pythonThere,
	container,
	manager,
	execution,
	served,
] as const;

/** The id of a question, which is also its parameter in the address. */
export type QuestionId = (typeof QUESTIONS)[number]['id'];

/** The questions that two to four answers of which give a good result; the others wait behind a link. */
export const FIRST_QUESTIONS: readonly QuestionId[] = ['what', 'kind', 'who', 'where', 'matters'];

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
