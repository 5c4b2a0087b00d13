import { expect, test } from 'vitest';
import { repeatedReferences } from '../../../src/model/rules/repeated-references.ts';
import { byId, changed, soundContent, type Change } from '../../fixtures/catalogue.ts';

test('lists that name each thing once are no problem', () => {
	expect(repeatedReferences(soundContent())).toEqual([]);
});

test('a thing named again is refused at its second place', () => {
	const content = changed(({ options }) => (byId(options, 'freezer').data.seeds = ['a', 'b', 'a', 'a']));
	const problem = {
		file: 'content/options/freezer.mdx',
		message: '"a" is in this list a second time.',
		fix: 'Name each once, and join the texts about it.',
	};
	expect(repeatedReferences(content)).toEqual([
		{ ...problem, field: 'seeds.2' },
		{ ...problem, field: 'seeds.3' },
	]);
});

const twice = (list: unknown[]) => list.push(...list);

test.each<[string, Change]>([
	['alternatives.1', ({ options }) => twice(byId(options, 'freezer').data.alternatives)],
	['evidence.sources.1', ({ options }) => twice(byId(options, 'freezer').data.evidence.sources)],
	['prominence.sources.1', ({ options }) => twice(byId(options, 'freezer').data.prominence.sources)],
	['users.1', ({ options }) => twice(byId(options, 'freezer').data.users)],
	['serves.1', ({ tools }) => twice(byId(tools, 'wrapper').data.serves)],
	['facts.1', ({ tools }) => twice(byId(tools, 'wrapper').data.facts)],
	['evidence.sources.1', ({ channels }) => twice(byId(channels, 'script-index').data.evidence.sources)],
	['seeds.1', ({ channels }) => (byId(channels, 'script-index').data.seeds = ['a', 'a'])],
])('finds it in the list %s', (field, change) => {
	expect(repeatedReferences(changed(change)).map((problem) => problem.field)).toEqual([field]);
});
