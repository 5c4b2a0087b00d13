import { expect, test } from 'vitest';
import { criteriaInOrder } from '../../../src/model/rules/criteria-in-order.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

const LAYERS = 'code, python-deps, c-libraries, interpreter, system-libs, libc, userspace, kernel, hardware';

test('criteria with places of their own and the layers in line are no problem', () => {
	expect(criteriaInOrder(soundContent())).toEqual([]);
});

test('two criteria on one place of one matrix are refused', () => {
	const content = changed(({ criteria }) => (byId(criteria, 'one-file').data.order = 1));
	expect(criteriaInOrder(content)).toEqual([
		{
			file: 'content/criteria/runs-on.yml',
			field: 'order',
			message: '"one-file" has the same place in the same matrix.',
			fix: 'Give each its own number.',
		},
	]);
});

test.each([
	['misspelt', 'cod', '"cod" has no vocabulary to share.', 'Did you mean "code"?'],
	['itself borrowed', 'userspace', '"userspace" has no vocabulary to share.', 'Choose from: code, '],
])('a shared vocabulary that is %s is refused', (_, valuesOf, message, fix) => {
	const content = changed(({ criteria }) => (byId(criteria, 'kernel').data.valuesOf = valuesOf));
	expect(criteriaInOrder(content)).toEqual([
		{ file: 'content/criteria/kernel.yml', field: 'valuesOf', message, fix: expect.stringContaining(fix) as string },
	]);
});

test('layers that have changed places are refused', () => {
	const content = changed(({ criteria }) => {
		byId(criteria, 'kernel').data.order = 9;
		byId(criteria, 'hardware').data.order = 8;
	});
	expect(criteriaInOrder(content)).toEqual([
		{
			file: 'content/criteria',
			message:
				'The matrix "ships", which shows letters, has the criteria code, python-deps, c-libraries, interpreter, system-libs, libc, userspace, hardware, kernel.',
			fix: `It has to be the layers in their order: ${LAYERS}.`,
		},
	]);
});

test('a layer that is missing is refused', () => {
	const content = changed((all) => (all.criteria = all.criteria.filter(({ id }) => id !== 'hardware')));
	expect(criteriaInOrder(content).map(({ fix }) => fix)).toEqual([`It has to be the layers in their order: ${LAYERS}.`]);
});
