import { describe, expect, test } from 'vitest';
import { readingsFrom } from '../../../../src/model/shared/search/synonyms.ts';
import { termsOf } from '../../../../src/model/shared/search/text-terms.ts';

const read = readingsFrom({ same: [['offline', 'without internet', 'air-gapped']], leads: [[['virus'], ['antivirus', 'false alarm']]] });
const terms = (typed: string) => termsOf(typed, read);
const typedOf = (typed: string) => terms(typed).map((term) => term.typed);

describe('the text is asked for', () => {
	test.each([
		['telling words alone', 'why does my exe not start?', ['exe', 'start']],
		['what was typed if no word tells', 'how to do this', ['how', 'to', 'do', 'this']],
		['a word once', 'wheel or wheel', ['wheel']],
		['words joined by signs as one', 'pip --find-links', ['pip', 'find links']],
		['a phrase with synonyms as one', 'run without internet', ['run', 'without internet']],
		['what means the same once', 'offline install without internet', ['offline', 'install']],
		['the longest words of a long question', 'a bb ccc dddd eeeee ffffff ggggggg', ['bb', 'ccc', 'dddd', 'eeeee', 'ffffff', 'ggggggg']],
	])('%s', (_, typed, expected) => {
		expect(typedOf(typed)).toEqual(expected);
	});

	test('what was typed first, then its synonyms', () => {
		expect(terms('virus')).toEqual([{ typed: 'virus', asks: ['virus', 'antivirus', 'false alarm'] }]);
		expect(terms('offline')).toEqual([{ typed: 'offline', asks: ['offline', 'without internet', 'air gapped'] }]);
	});

	test('a word with its underscores as well, and the parts of joined words', () => {
		expect(terms('__main__')).toEqual([{ typed: 'main', asks: ['main', '__main__'] }]);
		expect(terms('libfuse.so.2')).toEqual([{ typed: 'libfuse so 2', asks: ['libfuse so 2', 'libfuse'] }]);
	});
});
