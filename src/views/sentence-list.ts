import type { LinkedSentence } from '../model/shared/chooser/linked-sentence.ts';
import { link } from './link.ts';
import { h, type TreeElement } from './tree.ts';

/** Each sentence leads to the cell that says so. */
export function sentenceList(sentences: readonly LinkedSentence[], style?: string): TreeElement {
	return h('ul', { class: style }, ...sentences.map(({ sentence, url }) => h('li', {}, link({ name: sentence, url }))));
}
