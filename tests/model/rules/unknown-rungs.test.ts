import { expect, test } from 'vitest';
import { unknownRungs } from '../../../src/model/rules/unknown-rungs.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

test('options on rungs that are described are no problem', () => {
	expect(unknownRungs(soundContent())).toEqual([]);
});

test('a mode can stand on another rung, which has to be described too', () => {
	const withRung = (rung: string) =>
		unknownRungs(
			changed(({ options }) => {
				const mode = byId(options, 'freezer').data.modes?.['onefile'];
				if (mode) mode.rung = rung;
			}),
		);
	expect(withRung('platform')).toEqual([]);
	expect(withRung('platfrom')).toMatchObject([{ field: 'modes.onefile.rung', message: 'There is no rung called "platfrom".' }]);
	expect(withRung('frozen')).toMatchObject([{ field: 'modes.onefile.rung', message: 'The mode repeats the rung of its option.' }]);
});

test('a rung that nobody has described is refused', () => {
	expect(unknownRungs(changed(({ options }) => (byId(options, 'cloud').data.rung = 'platfrom')))).toEqual([
		{
			file: 'content/options/cloud.mdx',
			field: 'rung',
			message: 'There is no rung called "platfrom".',
			fix: 'Did you mean "platform"?',
		},
	]);
});
