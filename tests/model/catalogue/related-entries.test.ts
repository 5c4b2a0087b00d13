import { expect, test } from 'vitest';
import { relatedGroupsOf, toolsByTask } from '../../../src/model/catalogue/related-entries.ts';
import { byId, catalogueWith, type Change } from '../../fixtures/catalogue.ts';

/** A question about tools, which the wrapper answers with both of its values. */
const withTasks: Change = ({ matrices, criteria, tools }) => {
	const [matrix] = matrices;
	const [criterion] = criteria;
	if (!matrix || !criterion) throw new Error('The fixture has no criterion.');
	const data = { ...criterion.data, name: 'Task', matrix: 'tools', order: 1 };
	delete data.valuesOf;
	matrices.push({ ...matrix, id: 'tools', data: { ...matrix.data, name: 'Tools', order: 9, answeredBy: ['tools'] } });
	criteria.push({
		...criterion,
		id: 'does',
		data: { ...data, values: { wrap: { name: 'Wraps it', meaning: 'A box.' }, sign: { name: 'Signs it', meaning: 'A name.' } } },
	});
	byId(tools, 'wrapper').data.cells['does'] = ['sign', 'wrap'];
};

test('an option finds its tools by their tasks, in the order of the vocabulary, and its channels last', () => {
	const catalogue = catalogueWith(withTasks);
	expect(relatedGroupsOf(catalogue, 'freezer').map(({ name, entries }) => [name, entries.map(({ id }) => id)])).toEqual([
		['Wraps it', ['wrapper']],
		['Signs it', ['wrapper']],
		['Publishes it', ['script-index']],
	]);
	expect(relatedGroupsOf(catalogue, 'plain-script').map(({ name }) => name)).toEqual(['Publishes it']);
	expect(relatedGroupsOf(catalogue, 'cloud')).toEqual([]);
});

test('a tool whose task nobody has named is not lost', () => {
	const { criteria, tools } = catalogueWith();
	expect(toolsByTask({ criteria }, tools)).toMatchObject([{ name: 'Other tools', entries: [{ id: 'wrapper' }] }]);
});
