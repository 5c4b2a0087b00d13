import { describe, expect, test } from 'vitest';
import { choiceView } from '../../../../src/model/shared/chooser/choice-view.ts';
import { circumstanceWords } from '../../../../src/model/shared/chooser/circumstance-words.ts';
import { areMet } from '../../../../src/model/shared/chooser/circumstances.ts';
import { pageRowFrom } from '../../../../src/model/shared/page-row.ts';
import { catalogueWith } from '../../../fixtures/catalogue.ts';

describe('circumstances', () => {
	const when = { where: ['server', 'windows'], kind: ['batch'] };

	test('are met by any answer to each of their questions', () => {
		expect(areMet(when, { where: ['macos', 'windows'], kind: ['batch'] })).toBe(true);
		expect(areMet(when, { where: ['macos'], kind: ['batch'] })).toBe(false);
		expect(areMet(when, { where: ['server'] })).toBe(false);
		expect(areMet(when, {})).toBe(false);
	});

	test('have words', () => {
		expect(circumstanceWords(when)).toBe('it is a batch job, and it must run on a Linux server or it must run on Windows');
		expect(circumstanceWords({ certain: ['fuse'] })).toBe('FUSE is certain to be there');
	});
});

test('the chooser shows a caution where its circumstances are met, with the way to its proof, and for its mode alone', () => {
	const rows = catalogueWith().rows.map(pageRowFrom);
	const cautionsOf = (answers: Parameters<typeof choiceView>[3]) =>
		choiceView(rows, [], [], answers).groups.flatMap(({ options }) =>
			options.flatMap(({ modes }) =>
				modes.flatMap(({ url: mode, cautions }) => cautions.map(({ sentence, url }) => [mode, sentence, url])),
			),
		);
	const told = ['/options/freezer/#onedir', 'A folder needs a place of its own.', '/options/freezer/#cautions'];
	expect(cautionsOf({ where: ['windows'], who: ['public'] })).toContainEqual(told);
	expect(cautionsOf({ where: ['windows'] })).not.toContainEqual(told);
	expect(cautionsOf({ where: ['windows'], who: ['public'] }).filter(([, sentence]) => sentence === told[1])).toHaveLength(1);
});
