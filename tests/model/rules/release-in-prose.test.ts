import { expect, test } from 'vitest';
import { releaseInProse } from '../../../src/model/rules/release-in-prose.ts';
import { byId, changed, proseWith, soundContent } from '../../fixtures/catalogue.ts';

/** The fixture's freezer is at release 2.10. */
function withText(text: string) {
	return releaseInProse(changed(({ options }) => (byId(options, 'freezer').body = proseWith(text))));
}

test('prose without versions is no problem', () => {
	expect(releaseInProse(soundContent())).toEqual([]);
});

test.each(['Get version 2.10 now.', 'It ends in 2.10.', 'v2.10', 'pip install freezer==2.10', '(2.10)'])(
	'prose that names the current release is refused: %s',
	(text) => {
		expect(withText(text)).toEqual([
			{
				file: 'content/options/freezer.mdx',
				field: 'body',
				message: 'The prose names the current release, 2.10, and will be wrong after the next.',
				fix: 'Leave the version to the cell "release".',
			},
		]);
	},
);

test.each(['Since 2.1 it does.', 'Since 2.10.1 it does.', 'Since 12.10 it does.', 'Since 1.2.10 it does.', 'Since 2.100 it does.'])(
	'prose that names another release is left alone: %s',
	(text) => {
		expect(withText(text)).toEqual([]);
	},
);

test('a tool’s prose is held to the same', () => {
	const content = changed(({ tools }) => (byId(tools, 'wrapper').body += '\nRelease 1.2.0 is out.\n'));
	expect(releaseInProse(content).map(({ file }) => file)).toEqual(['content/tools/wrapper.mdx']);
});

test('a release that is no number, such as none, can be named', () => {
	const content = changed(({ options }) => (byId(options, 'plain-script').body = proseWith('There is none, and none is needed.')));
	expect(releaseInProse(content)).toEqual([]);
});
