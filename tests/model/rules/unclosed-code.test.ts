import { expect, test } from 'vitest';
import { unclosedCode } from '../../../src/model/rules/unclosed-code.ts';
import { soundContent } from '../../fixtures/catalogue.ts';
import { reportOnProse } from '../../fixtures/prose.ts';

test.each(['Use `pip` and `venv`.', 'Use ``a ` b``.', 'A backtick is written \\`.', '```sh\na=`b\n```'])('accepts %s', (text) => {
	expect(unclosedCode(soundContent())).toEqual([]);
	expect(reportOnProse(unclosedCode, text)).toEqual([]);
});

test.each(['Use `pip and then `venv` for it.', 'Use `pip for it.'])('refuses %s', (text) => {
	expect(reportOnProse(unclosedCode, `One.\n\n${text}`)).toEqual([
		'Line 3: A backtick is left over in this paragraph: code is opened and never closed. Write a backtick on both sides of each piece of code.',
	]);
});
