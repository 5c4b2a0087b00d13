import { expect, test } from 'vitest';
import { OptionSchema } from '../../src/schema/option.ts';
import { refusal } from '../fixtures/refusal.ts';

/** The least that an option has to say. */
const LEAST = {
	name: 'Freezer',
	summary: 'Copies the interpreter.',
	rung: 'own-python',
	prominence: { is: 'known', because: 'Ask around.', sources: [] },
	evidence: { sources: ['freezer/manual'], checked: '2026-11-20' },
	cells: { code: 'included' },
	alternatives: [],
};

test('what an option leaves out is empty', () => {
	expect(OptionSchema.parse(LEAST)).toEqual({
		...LEAST,
		aliases: [],
		links: {},
		seeds: [],
		thenAndNow: [],
		formerly: [],
		users: [],
		cautions: [],
	});
});

test('an option may say everything', () => {
	const full = {
		...LEAST,
		aliases: ['freezer.exe'],
		links: { home: 'https://freezer.example/', docs: 'https://freezer.example/docs', repository: 'https://git.example/freezer' },
		seeds: ['hashemi-2017', 'pypa-overview'],
		modes: {
			onedir: { name: 'One folder', summary: 'A folder.', cells: { code: ['included'] } },
			onefile: { name: 'One file', summary: 'A file.', cells: {} },
		},
		thenAndNow: [{ seed: 'pythonspeed', said: 'This.', now: 'That.', sources: ['freezer/manual'] }],
		formerly: ['py-freezer'],
		prominence: { is: 'usual', because: 'Its manual says so.', sources: ['freezer/manual'] },
		users: [{ name: 'Ice', mode: 'onedir', ships: 'A folder.', sources: ['freezer/manual'] }],
		cautions: [{ says: 'Look.', when: { where: ['windows'] }, mode: 'onedir', sources: ['freezer/manual'] }],
		alternatives: [{ option: 'pex', difference: 'Smaller.' }],
	};
	expect(OptionSchema.parse(full)).toEqual(full);
});

test('a mode that differs in nothing yet has no cells', () => {
	const option = OptionSchema.parse({ ...LEAST, modes: { a: { name: 'A', summary: 'A.' }, b: { name: 'B', summary: 'B.' } } });
	expect(option.modes?.['a']?.cells).toEqual({});
});

test.each<[string, object, string]>([
	['a misspelt field', { formely: [] }, 'formely'],
	['a name that is too long', { name: 'x'.repeat(49) }, 'The name has 49 characters, and 48 are the most'],
	['an empty summary', { summary: ' ' }, 'The summary is empty.'],
	['a summary that is too long', { summary: 'x'.repeat(161) }, 'The summary has 161 characters, and 160 are the most'],
	['an empty alias', { aliases: [''] }, 'An alias is empty.'],
	['a rung that is no id', { rung: 'Own Python' }, 'rung: Write an id'],
	['an address without its scheme', { links: { home: 'freezer.example' } }, 'links.home: Write a whole web address'],
	['a link of a kind that is not shown', { links: { forum: 'https://forum.example/' } }, 'forum'],
	['no evidence', { evidence: undefined }, 'evidence'],
	['evidence without sources', { evidence: { sources: [], checked: '2026-11-20' } }, 'Give at least one source id'],
	['a criterion that is no id', { cells: { Code: 'included' } }, 'cells.Code'],
	['a mode that is no id', { modes: { 'One folder': { name: 'A', summary: 'A.' } } }, 'modes.One folder'],
	['a mode without a name', { modes: { onedir: { summary: 'A.' } } }, 'modes.onedir.name'],
	['a mode with a note of its own', { modes: { onedir: { name: 'A', summary: 'A.', note: 'A.' } } }, 'note'],
	[
		'a change without sources',
		{ thenAndNow: [{ seed: 'pythonspeed', said: 'A.', now: 'B.', sources: [] }] },
		'Give at least one source id.',
	],
	['a change without a now', { thenAndNow: [{ seed: 'pythonspeed', said: 'A.', now: '', sources: ['a/b'] }] }, 'What holds now is empty.'],
	['a former id that is none', { formerly: ['Py Freezer'] }, 'formerly.0: Write an id'],
	['an alternative without its difference', { alternatives: [{ option: 'pex' }] }, 'alternatives.0.difference'],
	['no prominence', { prominence: undefined }, 'prominence'],
	['more than three users', { users: Array.from('1234', (name) => ({ name, ships: 'A.', sources: ['a/b'] })) }, 'At most 3 programs.'],
	['a user without a source', { users: [{ name: 'Ice', ships: 'A.', sources: [] }] }, 'Give at least one source id.'],
	['a caution without a source', { cautions: [{ says: 'A.', when: { a: ['b'] }, sources: [] }] }, 'Give at least one source id.'],
	['no word on alternatives', { alternatives: undefined }, 'alternatives'],
])('refuses %s', (_, change, message) => {
	expect(refusal(OptionSchema, { ...LEAST, ...change })).toContain(message);
});
