import { expect, test } from 'vitest';
import { unknownRungs } from '../../../src/model/rules/unknown-rungs.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

test('options on rungs that are described are no problem', () => {
	expect(unknownRungs(soundContent())).toEqual([]);
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
