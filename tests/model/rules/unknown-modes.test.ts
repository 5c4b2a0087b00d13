import { expect, test } from 'vitest';
import { unknownModes } from '../../../src/model/rules/unknown-modes.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

/** A user and a caution of an option, both for a mode, if one is given. */
function withMode(option: string, mode?: string) {
	const only = mode === undefined ? {} : { mode };
	return unknownModes(
		changed(({ options }) => {
			const { data } = byId(options, option);
			data.users = [{ name: 'Ice', ships: 'Programs.', sources: ['freezer/manual'], ...only }];
			data.cautions = [{ says: 'Look out.', when: { where: ['windows'] }, sources: ['freezer/manual'], ...only }];
		}),
	);
}

test('users and cautions of an option, or of a mode that it has, are no problem', () => {
	expect(unknownModes(soundContent())).toEqual([]);
	expect(withMode('freezer')).toEqual([]);
	expect(withMode('freezer', 'onefile')).toEqual([]);
});

test('a mode that the option does not have is refused in both', () => {
	const problem = {
		file: 'content/options/freezer.mdx',
		message: 'This option has no mode called "onefle".',
		fix: 'Did you mean "onefile"?',
	};
	expect(withMode('freezer', 'onefle')).toEqual([
		{ ...problem, field: 'users.0.mode' },
		{ ...problem, field: 'cautions.0.mode' },
	]);
});

test('an option without modes takes none', () => {
	expect(withMode('cloud', 'onefile').map(({ fix }) => fix)).toEqual(Array(2).fill('Remove the field: the option has no modes.'));
});
