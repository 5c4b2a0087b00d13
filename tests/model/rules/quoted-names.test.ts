import { expect, test } from 'vitest';
import { quotedNames } from '../../../src/model/rules/quoted-names.ts';
import { byId, changed, soundContent, type Change } from '../../fixtures/catalogue.ts';

const on = (change: Change) => quotedNames(changed(change));

test('names without quotes, or with some inside, are no problem', () => {
	expect(quotedNames(soundContent())).toEqual([]);
	expect(on(({ guides }) => (byId(guides, 'first-steps').data.name = 'The “first” steps'))).toEqual([]);
	expect(on(({ guides }) => (byId(guides, 'first-steps').data.summary = '“Where?”'))).toEqual([]);
});

test.each(['“Freezer”', '‘Freezer’', '„Freezer“', '«Freezer»'])('%s is refused', (name) => {
	expect(on(({ options }) => (byId(options, 'freezer').data.name = name))).toEqual([
		{
			file: 'content/options/freezer.mdx',
			field: 'name',
			message: `The curly quotes are part of the name: ${name}.`,
			fix: 'Remove them, or use straight ones: "Freezer".',
		},
	]);
});

test('names of modes, aliases, publishers, authors and labels are looked at, too', () => {
	const problems = on(({ options, tools, sources, articles, rungs }) => {
		const mode = byId(options, 'freezer').data.modes?.['onedir'];
		if (mode) mode.name = '“A”';
		byId(options, 'freezer').data.aliases = ['“A”'];
		const [fact] = byId(tools, 'wrapper').data.facts;
		if (fact) fact.about = '“A”';
		byId(sources, 'cloud').data.publisher = '“A”';
		byId(articles, 'hashemi-2017').data.author = '“A”';
		byId(rungs, 'script').data.short = '“A”';
	});
	expect(problems.map(({ field }) => field).sort()).toEqual([
		'aliases.0',
		'author',
		'facts.0.about',
		'modes.onedir.name',
		'publisher',
		'short',
	]);
});
