import { expect, test } from 'vitest';
import { matchSymptoms, type SymptomPatterns } from '../../../../src/model/shared/symptoms/match-symptoms.ts';

const symptom = (id: string, patterns: readonly string[], complaints: readonly string[] = []): SymptomPatterns => ({
	id,
	name: `The ${id}`,
	patterns,
	complaints,
});

const SYMPTOMS = [
	symptom('slow', ['timed out'], ['slow', 'takes long']),
	symptom('exact', ["no module named '\\w+' in frozen"]),
	symptom('module', ['no module named']),
];

function idsIn(text: string): string[] {
	return matchSymptoms(text, SYMPTOMS).map(({ id, broad }) => (broad ? `${id}?` : id));
}

test('a match has its name and its page', () => {
	expect(matchSymptoms('Timed out', SYMPTOMS)).toEqual([{ id: 'slow', name: 'The slow', url: '/symptoms/slow/', broad: false }]);
});

test.each([
	['nothing where nothing matches', 'All is well', []],
	['nothing for an empty text', ' \n', []],
	['the written order where several match', "No module named 'x' in frozen", ['exact', 'module']],
	['complaints after messages', "It is SLOW and then: No module named 'x'", ['module', 'slow?']],
	['a symptom once, by its message', 'It is slow and timed out', ['slow']],
	['a complaint alone', 'why does it take so long, it takes\nlong', ['slow?']],
])('%s', (_, text, ids) => {
	expect(idsIn(text)).toEqual(ids);
});
