import { expect, test } from 'vitest';
import { longWords } from '../../../src/model/rules/long-words.ts';
import { byId, changed, soundContent, type Change } from '../../fixtures/catalogue.ts';
import { reportOnProse } from '../../fixtures/prose.ts';

const LONG = 'o'.repeat(61);
const FIX = 'Break it up, put it into a block of code, or link to it if it is an address.';
const inFields = (change: Change) => longWords(changed(change));

test('words that fit are no problem', () => {
	expect(longWords(soundContent())).toEqual([]);
	expect(reportOnProse(longWords, `Here ${'o'.repeat(60)} ends.`)).toEqual([]);
});

test('a longer word in prose is refused, but not in code', () => {
	expect(reportOnProse(longWords, `Text.\n\nHere ${LONG} ends.`)).toEqual([
		`Line 3: A word has 61 characters: oooooooooooooooooooo… ${FIX}`,
	]);
	expect(reportOnProse(longWords, `\`${LONG}\`\n\n\`\`\`\n${LONG}\n\`\`\``)).toEqual([]);
});

test('a longer word in a field is refused', () => {
	expect(inFields(({ tools }) => (byId(tools, 'wrapper').data.summary = `It ${LONG}.`))).toEqual([
		{ file: 'content/tools/wrapper.mdx', field: 'summary', message: 'A word has 62 characters: oooooooooooooooooooo…', fix: FIX },
	]);
});

test('addresses and the query of a preset may be long', () => {
	expect(
		inFields(({ tools, presets }) => {
			byId(tools, 'wrapper').data.links.home = `https://wrapper.example/${LONG}`;
			byId(presets, 'by-community').data.query = `maintainer=${LONG}`;
		}),
	).toEqual([]);
});
