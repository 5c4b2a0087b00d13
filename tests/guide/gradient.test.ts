import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { LAYERS } from '../../src/model/shared/layers.ts';
import { catalogue, inDist } from './guide.ts';
import { expect, test } from 'vitest';

interface Outlet {
	options: {
		id: string;
		mode: string | null;
		name: string;
		url: string;
		rung: string;
		status: { state: string };
		layers: Record<string, { is: string[] }>;
	}[];
}

const { options: rows } = JSON.parse(readFileSync(inDist('/data/options.json'), 'utf8')) as Outlet;
const PAST = ['archived', 'historical'];
const LETTERS = [
	['included', 'I'],
	['dependency', 'D'],
	['absent', '–'],
] as const;

/** What is typical of a rung's layer, computed anew: an outcome that at least half of its options have in any mode. */
function typical(rung: string, layer: string): string[] {
	const ofRung = rows.filter((row) => row.rung === rung);
	const current = ofRung.filter(({ status }) => !PAST.includes(status.state));
	const counted = Map.groupBy(current.length > 0 ? current : ofRung, ({ id }) => id);
	return LETTERS.map(([outcome]) => outcome).filter(
		(outcome) =>
			[...counted.values()].filter((modes) => modes.some((row) => row.layers[layer]?.is.includes(outcome))).length * 2 >= counted.size &&
			counted.size > 0,
	);
}

const page = parse(readFileSync(inDist('/gradient/'), 'utf8'));
const rungs = page.querySelectorAll('.rungs tbody tr').map((line) => ({
	id: line.querySelector('th a')?.getAttribute('href')?.split('/')[2] ?? '',
	letters: line.querySelectorAll('td').map((cell) => cell.text.trim().replace('*', '')),
}));

test('the table of the gradient says what the data says', () => {
	expect(rungs.length).toBe(catalogue.rungs.length);
	for (const { id, letters } of rungs)
		expect(letters, id).toEqual(
			LAYERS.map((layer) =>
				LETTERS.filter(([outcome]) => typical(id, layer).includes(outcome))
					.map(([, letter]) => letter)
					.join('/'),
			),
		);
});

test('the drawing has a band for each rung and layer, which leads to the comparison of just that', () => {
	const links = page.querySelectorAll('.staircase a.band').map((link) => link.getAttribute('href')?.replaceAll('&amp;', '&'));
	const expected = rungs.flatMap(({ id }) =>
		LAYERS.map((layer) => `/compare/?rung=${id}${typical(id, layer).length > 0 ? `&${layer}=${typical(id, layer).join(',')}` : ''}`),
	);
	expect(links).toEqual(expected);
});

test('every option is a link of the drawing and of the plot', () => {
	const ids = [...new Set(rows.map(({ id }) => id))].sort();
	const linked = (selector: string) =>
		[...new Set(page.querySelectorAll(selector).map((link) => link.getAttribute('href')?.split('/')[2]))].sort();
	expect(linked('.staircase a.option')).toEqual(ids);
	expect(linked('figure svg a')).toEqual(ids);
});

test('the drawing stays under 12 kB compressed', () => {
	const drawing = page.querySelector('.staircase')?.outerHTML ?? '';
	expect(drawing.length).toBeGreaterThan(1000);
	expect(brotliCompressSync(drawing).length).toBeLessThan(12_000);
});
