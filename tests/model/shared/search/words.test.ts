import { describe, expect, test } from 'vitest';
import { isFiller, rootOf, squashed, tellingWords, wordsOf } from '../../../../src/model/shared/search/words.ts';

test('names are compared without capitals, accents, spaces, hyphens and underscores', () => {
	expect([squashed('CX_Freeze'), squashed('cx freeze'), squashed('Air‐gapped')]).toEqual(['cxfreeze', 'cxfreeze', 'airgapped']);
});

test('the number of a proposal is a word of its own, however it is written', () => {
	for (const typed of ['PEP 668', 'PEP-668', 'pep668']) expect(wordsOf(typed)).toEqual(['pep', '668']);
});

test('apostrophes do not part words', () => {
	expect(wordsOf("can’t, can't")).toEqual(['cant', 'cant']);
});

test('words that say nothing are left out, unless there are no others', () => {
	expect(tellingWords('How do I ship the app?')).toEqual(['ship']);
	expect(tellingWords('The Python')).toEqual(['the', 'python']);
	expect(['without', 'same', 'difference', 'vs'].every(isFiller)).toBe(true);
	expect(['wheel', 'offline', 'slow'].some(isFiller)).toBe(false);
});

describe('the root of', () => {
	test.each([
		['freeze', 'freez', ['freezing', 'freezer', 'freezes']],
		['notarize', 'notar', ['notarise', 'notarized', 'notarization', 'notarisation']],
		['dependency', 'dependenc', ['dependencies']],
		['compile', 'compil', ['compiled', 'compiler', 'compiling']],
		['exe', 'exe', []],
	])('%s is %s, as that of its other forms', (word, root, forms) => {
		expect([word, ...forms].map(rootOf)).toEqual([word, ...forms].map(() => root));
	});
});
