import { expect, test } from 'vitest';
import { sourceIndex } from '../../../src/model/catalogue/source-index.ts';
import { byId, changed, soundContent, type Change } from '../../fixtures/catalogue.ts';

test('a source has its address, its publisher and the day it was read', () => {
	expect(sourceIndex(soundContent()).get('freezer/releases')).toEqual({
		id: 'freezer/releases',
		title: 'Releases',
		url: 'https://freezer.example/releases',
		publisher: 'Freezer team',
		read: '2026-11-20',
		usedBy: [{ name: 'Freezer', url: '/options/freezer/' }],
	});
});

test('counts a page that cites a source often once', () => {
	expect(sourceIndex(soundContent()).get('freezer/manual')?.usedBy).toEqual([
		{ name: 'Freezer', url: '/options/freezer/' },
		{ name: 'Old freezer', url: '/options/old-freezer/' },
		{ name: 'The C library is too old', url: '/symptoms/libc-too-old/' },
		{ name: 'The gradient', url: '/articles/hashemi-2017/' },
	]);
});

test.each<[string, Change, { name: string; url: string }]>([
	['a tool', ({ tools }) => (byId(tools, 'wrapper').body += '<Cite id="cloud/docs" />'), { name: 'Wrapper', url: '/tools/wrapper/' }],
	[
		'a channel',
		({ channels }) => byId(channels, 'script-index').data.facts[0]?.sources.push('cloud/docs'),
		{ name: 'Index', url: '/channels/script-index/' },
	],
	['a rung', ({ rungs }) => (byId(rungs, 'frozen').body += '<Cite id="cloud/docs" />'), { name: 'Own Python', url: '/gradient/frozen/' }],
	[
		'a guide',
		({ guides }) => (byId(guides, 'first-steps').body += '<Cite id="cloud/docs" />'),
		{ name: 'First steps', url: '/guides/first-steps/' },
	],
])('%s that cites a source leans on it', (_, change, use) => {
	expect(sourceIndex(changed(change)).get('cloud/docs')?.usedBy).toContainEqual(use);
});

test('leaves unknown sources to the rules', () => {
	const content = changed(({ guides }) => (byId(guides, 'first-steps').body += '<Cite id="no/where" />'));
	expect([...sourceIndex(content).keys()]).toEqual([...sourceIndex(soundContent()).keys()]);
});
