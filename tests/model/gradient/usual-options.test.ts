import { expect, test } from 'vitest';
import { gradientFrom } from '../../../src/model/gradient/gradient.ts';
import { usualOptions } from '../../../src/model/gradient/usual-options.ts';
import { catalogueWith } from '../../fixtures/catalogue.ts';

const gradient = gradientFrom(catalogueWith().rungs);

test('takes one usual option of each rung that has one, in the order of the rungs', () => {
	const usual = usualOptions(gradient);
	const withUsual = gradient.filter((step) => step.usual.length > 0);
	expect(usual.length).toBeGreaterThan(0);
	expect(usual.map(({ rung }) => rung.id)).toEqual(withUsual.map(({ rung }) => rung.id));
	for (const { option, rung } of usual) expect(gradient.find((step) => step.rung === rung)?.usual).toContain(option);
});

test('takes two of a large rung, and each option once', () => {
	const [step] = gradient.filter(({ usual }) => usual.length > 0);
	if (!step?.usual[0]) throw new Error('The fixture has no usual option.');
	const [first] = step.usual;
	const others = Array.from({ length: 9 }, (_, index) => ({ ...first, id: `other-${String(index)}` }));
	const large = { ...step, options: [first, ...others], usual: [first, ...others] };
	expect(usualOptions([large]).map(({ option }) => option.id)).toEqual([first.id, 'other-0']);
	expect(usualOptions([step, step]).filter(({ option }) => option === first)).toHaveLength(1);
});
