import { pageCellUrl, type PageRow } from '../page-row.ts';
import { areMet } from './circumstances.ts';
import type { Answers } from './answers.ts';
import type { Fit } from './choose.ts';

/** A sentence or a clause, with the address of the cell that says so. */
export interface LinkedSentence {
	readonly sentence: string;
	readonly url: string;
}

/** Findings and requirements with the addresses of their cells. */
export function linked(row: PageRow, said: readonly { criterion: string; sentence: string }[]): LinkedSentence[] {
	return said.map(({ criterion, sentence }) => ({ sentence, url: pageCellUrl(row, criterion) }));
}

/** What to look at first if a row is taken for these answers: its author's cautions, then those of the rules. */
export function cautionsOf({ row, cautions }: Fit<PageRow>, answers: Answers): LinkedSentence[] {
	const met = row.cautions.filter(({ when }) => areMet(when, answers)).map(({ says, url }) => ({ sentence: says, url }));
	return [...met, ...linked(row, cautions)];
}
