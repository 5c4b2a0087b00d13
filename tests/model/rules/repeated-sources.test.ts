import { expect, test } from 'vitest';
import { repeatedSourceAnchors } from '../../../src/model/rules/repeated-source-anchors.ts';
import { repeatedSources } from '../../../src/model/rules/repeated-sources.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

test('sources with addresses of their own are no problem', () => {
	expect(repeatedSources(soundContent())).toEqual([]);
	expect(repeatedSourceAnchors(soundContent())).toEqual([]);
});

test('an address that other sources have already is refused, each time with the first of them', () => {
	const again = { title: 'The same', url: 'https://cloud.example/docs', read: '2026-11-20' };
	const content = changed(({ sources }) => {
		byId(sources, 'freezer').data.pages['cloud'] = again;
		byId(sources, 'wrapper').data.pages['cloud'] = again;
	});
	const rest = { field: 'pages.cloud.url', message: '"cloud/docs" has the same address.', fix: 'Cite "cloud/docs" and remove this one.' };
	expect(repeatedSources(content)).toEqual([
		{ file: 'content/sources/freezer.yml', ...rest },
		{ file: 'content/sources/wrapper.yml', ...rest },
	]);
});

test('ids that make the same anchor are refused', () => {
	const content = changed(({ sources }) => {
		byId(sources, 'python-docs').data.pages['a'] = { title: 'A', url: 'https://python-docs.example/a', read: '2026-11-20' };
		sources.push({
			id: 'python',
			file: 'content/sources/python.yml',
			data: { publisher: 'Python', pages: { 'docs-a': { title: 'B', url: 'https://python.example/b', read: '2026-11-20' } } },
			body: '',
		});
	});
	expect(repeatedSourceAnchors(content)).toEqual([
		{
			file: 'content/sources/python.yml',
			field: 'pages.docs-a',
			message: '"python-docs/a" has the same place on the page of all sources.',
			fix: 'Give this one another key.',
		},
	]);
});
