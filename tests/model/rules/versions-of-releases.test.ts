import { expect, test } from 'vitest';
import { versionsOfReleases } from '../../../src/model/rules/versions-of-releases.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

/** @param numbers how many numbers the criterion asks for */
function withRelease(is: string | string[], numbers?: number) {
	return versionsOfReleases(
		changed(({ criteria, options, tools }) => {
			if (numbers !== undefined) byId(criteria, 'release').data.numbers = numbers;
			for (const { data } of [...options, ...tools]) data.cells['release'] = 'none';
			byId(options, 'freezer').data.cells['release'] = { is };
		}),
	).map(({ file, field, message, fix }) => [`${file} ${field ?? ''}`, message, fix]);
}

const PLACE = 'content/options/freezer.mdx cells.release';

test('versions are no problem', () => {
	expect(versionsOfReleases(soundContent())).toEqual([]);
});

test.each(['2.10', '24', '3.14.0rc1', '1.2+local', '2026.11-1', 'none', 'unknown'])('accepts %s', (version) => {
	expect(withRelease(version)).toEqual([]);
});

test.each([
	['v2.10', `Write the number alone, '2.10'; or none as the criterion says. Put anything else into the note.`],
	['2.10 and later', `Write the number alone, '2.10'; or none as the criterion says. Put anything else into the note.`],
	['rolling', 'Write the number alone; or none as the criterion says. Put anything else into the note.'],
])('refuses %s', (version, fix) => {
	expect(withRelease(version)).toEqual([[PLACE, `"${version}" is not a version.`, fix]]);
});

test('two versions are refused', () => {
	expect(withRelease(['2.10', '2.9']).map(([, message]) => message)).toEqual(['"2.10, 2.9" is not a version.']);
});

test('a criterion may ask for so many numbers', () => {
	expect(withRelease('2.10', 2)).toEqual([]);
	expect(withRelease('none', 2)).toEqual([]);
	expect(withRelease('2.10.3', 2)).toEqual([
		[
			PLACE,
			'"2.10.3" is not a version of 2 numbers.',
			`Write the number alone, '2.10'; or none as the criterion says. Put anything else into the note.`,
		],
	]);
});
