import { expect, test } from 'vitest';
import { unknownMatrices } from '../../../src/model/rules/unknown-matrices.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

test('criteria of known matrices, and matrices with criteria, are no problem', () => {
	expect(unknownMatrices(soundContent())).toEqual([]);
});

test('a matrix that nobody has described is refused', () => {
	expect(unknownMatrices(changed(({ criteria }) => (byId(criteria, 'one-file').data.matrix = 'biuld')))).toEqual([
		{
			file: 'content/criteria/one-file.yml',
			field: 'matrix',
			message: 'There is no matrix called "biuld".',
			fix: 'Did you mean "build"? A new one goes into content/matrices/biuld.yml.',
		},
	]);
});

test('a matrix without criteria is refused', () => {
	const content = changed((all) => (all.criteria = all.criteria.filter(({ data }) => data.matrix !== 'build')));
	expect(unknownMatrices(content)).toEqual([
		{
			file: 'content/matrices/build.yml',
			message: 'No criterion belongs to this matrix.',
			fix: 'Write "matrix: build" in the criteria that it shows, or remove it.',
		},
	]);
});
