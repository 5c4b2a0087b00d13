import { expect, test } from 'vitest';
import { picksOfOption } from '../../../src/model/chooser/picks-of-option.ts';
import { catalogueWith } from '../../fixtures/catalogue.ts';

const { cases } = catalogueWith();

test('an option is picked by the cases that name it or one of its modes', () => {
	expect(picksOfOption('freezer', cases)).toEqual([{ name: 'Small tool', url: '/choose/small-tool/', role: 'First choice' }]);
	expect(picksOfOption('plain-script', cases)).toHaveLength(1);
	expect(picksOfOption('free', cases)).toEqual([]);
});
