import { expect, test } from 'vitest';
import { tooManyUsual } from '../../../src/model/rules/too-many-usual.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

/** The option `freezer`, which is usual, with so many copies on a rung. */
function withCopies(count: number, rung = 'frozen') {
	return tooManyUsual(
		changed(({ options }) => {
			const freezer = byId(options, 'freezer');
			for (let copy = 1; copy <= count; copy++)
				options.push({ ...freezer, id: `copy-${copy}`, file: `content/options/copy-${copy}.mdx`, data: { ...freezer.data, rung } });
		}),
	);
}

test('up to four usual options on a rung are no problem', () => {
	expect(tooManyUsual(soundContent())).toEqual([]);
	expect(withCopies(3)).toEqual([]);
	expect(withCopies(4, 'script')).toEqual([]);
});

test('each one above four is refused, with the names of all', () => {
	const problem = {
		field: 'prominence.is',
		message: '6 options on the rung "frozen" are usual: freezer, copy-1, copy-2, copy-3, copy-4, copy-5.',
		fix: 'At most 4 are. Write known where the proof is weakest.',
	};
	expect(withCopies(5)).toEqual([
		{ file: 'content/options/copy-4.mdx', ...problem },
		{ file: 'content/options/copy-5.mdx', ...problem },
	]);
});
