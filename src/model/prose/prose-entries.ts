import type { Content, Entry, Problem } from '../catalogue/content.ts';
import type { LineProblem } from './tree.ts';

/** The kinds of content that have prose. */
export const PROSE_KINDS = ['options', 'tools', 'channels', 'rungs', 'guides', 'symptoms', 'articles'] as const;
export type ProseKind = (typeof PROSE_KINDS)[number];

/** Every entry with prose. */
export function proseEntries(content: Content): Entry<object>[] {
	return PROSE_KINDS.flatMap((kind): Entry<object>[] => content[kind]);
}

/** A problem with a line of a body, with the line's number in the file if that is known. */
export function problemInBody({ file, above }: Entry<object>, { line, message, fix }: LineProblem): Problem {
	return { file, field: 'body', message: above === undefined ? message : `Line ${line + above}: ${message}`, fix };
}

/** Applies a check to every body. */
export function problemsInBodies(content: Content, ask: (body: string) => LineProblem[]): Problem[] {
	return proseEntries(content).flatMap((entry) => ask(entry.body).map((problem) => problemInBody(entry, problem)));
}
