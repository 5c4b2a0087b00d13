import type { Prominence } from '../../schema/prominence.ts';

const WORDS: Readonly<Record<Prominence, string>> = {
	usual: 'Usual on its rung.',
	known: 'Known, and not what most on its rung take.',
	rare: 'Rare.',
};

/** How usual an option is, as the beginning of a paragraph that says why. */
export function prominenceWords(prominence: Prominence): string {
	return WORDS[prominence];
}
