import type { Answers } from './answers.ts';
import type { QuestionId } from './questions.ts';

/** Circumstances as content writes them: answers by question of the chooser. */
export type Circumstances = Readonly<Record<string, readonly string[]>>;

/** A caution as pages with a script of their own fetch it. */
export interface PageCaution {
	readonly says: string;
	readonly when: Circumstances;
	/** The address of the section that proves it. */
	readonly url: string;
}

/** Whether answers meet circumstances: each question by any of its answers. A question left open meets nothing. */
export function areMet(when: Circumstances, answers: Answers): boolean {
	return Object.entries(when).every(([question, wanted]) => wanted.some((answer) => answers[question as QuestionId]?.includes(answer)));
}
