import { existsSync, readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { comparisonWords } from '../../src/model/comparison/facets.ts';
import { pageRowFrom } from '../../src/model/shared/page-row.ts';
import { answersFromAddress } from '../../src/model/shared/chooser/answers.ts';
import { stateFromAddress } from '../../src/model/shared/comparison/comparison-state.ts';
import { stackFromAddress } from '../../src/model/shared/stacks/stack-address.ts';
import { catalogue, inDist } from './guide.ts';

// Addresses that the guide had in 2026. People have written them down, so each still has to lead where it led.
const ADDRESSES = readFileSync(new URL('addresses-of-2026.txt', import.meta.url), 'utf8')
	.trim()
	.split('\n');

const guide = catalogue;
const words = comparisonWords(guide);
const rows = guide.rows.map(pageRowFrom);

/** What a page leaves out of a query, as it would tell the reader. */
const LEFT_OUT: Readonly<Record<string, (query: URLSearchParams, page: HTMLElement) => string[]>> = {
	'/compare/': (query) => stateFromAddress(query, words).dropped,
	'/choose/': (query) => answersFromAddress(query).dropped,
	'/stack/': (query) => stackFromAddress(query, rows, words.renamed).dropped,
	'/guides/who-patches-what/': (query, page) => {
		const known = page.querySelectorAll('input[name="hole"]').map((radio) => radio.getAttribute('value') ?? '');
		return query.getAll('hole').filter((part) => !known.includes(part));
	},
};

/** The page at an address, or the one that it leads on to. */
function pageAt(path: string): HTMLElement {
	const page = parse(readFileSync(inDist(path), 'utf8'));
	const to = /url=(\S+)/.exec(page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '')?.[1];
	return to === undefined ? page : pageAt(to);
}

test('a hundred addresses are recorded, each once', () => {
	expect(ADDRESSES).toHaveLength(100);
	expect(new Set(ADDRESSES).size).toBe(100);
});

test.each(ADDRESSES)('%s still leads to its page', (address) => {
	const { pathname, searchParams, hash } = new URL(address, 'https://guide.example');
	expect(existsSync(inDist(pathname)), 'its file').toBe(true);
	if (hash !== '') expect(pageAt(pathname).getElementById(decodeURIComponent(hash.slice(1))), hash).toBeTruthy();
	if (searchParams.size > 0) expect(LEFT_OUT[pathname]?.(searchParams, pageAt(pathname)), 'left out of the query').toEqual([]);
});
