import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWrittenOrder } from '../../../src/model/symptoms/written-order.ts';

function ordered(symptoms: Readonly<Record<string, readonly string[]>>): string {
	return inWrittenOrder(Object.entries(symptoms).map(([id, before]) => ({ id, before })))
		.map(({ id }) => id)
		.join(' ');
}

test.each([
	['by id where nothing decides', { c: [], a: [], b: [] }, 'a b c'],
	['before those that it names', { a: [], b: [], c: ['a'] }, 'c a b'],
	['before others by way of a third', { a: [], b: ['a'], c: ['b'] }, 'c b a'],
	['with unknown ids passed over', { b: ['nothing'], a: [] }, 'a b'],
])('%s', (_, symptoms, order) => {
	expect(ordered(symptoms)).toBe(order);
});

test('is the same whatever the order of the files, has each once, and ends in a circle too', () => {
	const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
	fc.assert(
		fc.property(fc.dictionary(id, fc.uniqueArray(id), { maxKeys: 5 }), (symptoms) => {
			const order = ordered(symptoms);
			expect(ordered(Object.fromEntries(Object.entries(symptoms).reverse()))).toBe(order);
			expect(order.split(' ').filter(Boolean).sort()).toEqual(Object.keys(symptoms).sort());
		}),
	);
});
