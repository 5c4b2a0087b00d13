import { expect, test } from 'vitest';
import { repeatedSynonyms } from '../../../src/model/rules/repeated-synonyms.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

function withLists(...same: string[][]) {
	return repeatedSynonyms(changed(({ synonyms }) => (byId(synonyms, 'pieces').data.same = same)));
}

test('words that are in one list each are no problem', () => {
	expect(repeatedSynonyms(soundContent())).toEqual([]);
	expect(withLists(['exe', 'binary'], ['licence', 'license'])).toEqual([]);
});

test('a word of two lists, or two forms of a word, are refused', () => {
	expect(withLists(['exe', 'binary'], ['artefact', 'binaries'])).toEqual([
		{
			file: 'content/synonyms/pieces.yml',
			field: 'same.1.1',
			message: '"binaries" is in same.0.1 of content/synonyms/pieces.yml already, perhaps in another form.',
			fix: 'Remove it, or make one list of both.',
		},
	]);
});

test('a word may stand for others and lead to more', () => {
	expect(
		repeatedSynonyms(
			changed(({ synonyms }) => {
				byId(synonyms, 'pieces').data.leads = [{ from: ['exe'], to: ['freeze'] }];
			}),
		),
	).toEqual([]);
});
