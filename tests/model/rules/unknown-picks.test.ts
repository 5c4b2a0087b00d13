import { expect, test } from 'vitest';
import { unknownPicks } from '../../../src/model/rules/unknown-picks.ts';
import type { Pick } from '../../../src/schema/case.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

/** The problems of the case with one pick, of an option that may be a draft. */
function messages(pick: Partial<Pick>, draft?: string): string[] {
	return unknownPicks(
		changed(({ cases, options }) => {
			const { data } = byId(cases, 'small-tool');
			const [first] = data.picks;
			if (!first) throw new Error('The case of the fixture has no pick.');
			data.picks = [{ ...first, goesWith: [], ...pick }];
			if (draft !== undefined) byId(options, draft).data.draft = true;
		}),
	).map(({ field, message }) => `${field ?? ''}: ${message}`);
}

test('options, their modes and pages of tools may be picked', () => {
	expect(unknownPicks(soundContent())).toEqual([]);
	expect(messages({ option: 'freezer' })).toEqual([]);
});

test('an option or a mode that there is not is refused', () => {
	expect(messages({ option: 'freezer.twofile' })).toEqual(['picks.0.option: There is no option or mode called "freezer.twofile".']);
});

test('a draft cannot be picked', () => {
	expect(messages({ option: 'freezer.onedir' }, 'freezer')).toEqual(['picks.0.option: The option "freezer.onedir" is a draft.']);
});

test('what goes with a pick has its page, or a name', () => {
	expect(messages({ goesWith: [{ as: 'channel', channel: 'nowhere' }] })).toEqual([
		'picks.0.goesWith.0.channel: There is no channel with a page called "nowhere".',
	]);
	expect(messages({ goesWith: [{ as: 'channel', name: 'Nowhere' }] })).toEqual([]);
});
