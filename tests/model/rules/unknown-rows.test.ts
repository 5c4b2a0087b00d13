import { expect, test } from 'vitest';
import { unknownRows } from '../../../src/model/rules/unknown-rows.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

function withInside(...inside: string[]) {
	return unknownRows(changed(({ stacks }) => (byId(stacks, 'script-in-folder').data.inside = inside)));
}

const FILE = 'content/stacks/script-in-folder.yml';

test('options, and modes of those that have some, are no problem', () => {
	expect(unknownRows(soundContent())).toEqual([]);
	expect(withInside('cloud', 'freezer.onefile')).toEqual([]);
});

test.each([
	['plain-scrip', 'There is no option or mode called "plain-scrip".', 'Did you mean "plain-script"?'],
	['freezer.onefle', 'There is no option or mode called "freezer.onefle".', 'Did you mean "freezer.onefile"?'],
	['freezer', '"freezer" has modes, and a stack holds one of them.', 'Write one of freezer.onedir, freezer.onefile.'],
])('%s is refused', (key, message, fix) => {
	expect(withInside('cloud', key)).toEqual([{ file: FILE, field: 'inside.1', message, fix }]);
});
