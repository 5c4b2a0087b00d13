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
const PAST = ['dormant', 'archived', 'historical'];
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

test('the drawing has a band for each rung and layer, with the same outcomes', () => {
	const drawn = page.querySelectorAll('.gradient li[data-rung]').map((item) => ({
		id: item.getAttribute('data-rung') ?? '',
		bands: item.querySelectorAll('.band').map((band) => band.querySelectorAll('i').map((piece) => piece.getAttribute('data-outcome'))),
	}));
	expect(drawn.map(({ id }) => id)).toEqual(rungs.map(({ id }) => id));
	for (const { id, bands } of drawn) expect(bands, id).toEqual(LAYERS.map((layer) => typical(id, layer)));
});

test('every option of a rung is on the page of the rung, and every option is a link of the plot', () => {
	const linked = (root: typeof page, selector: string) =>
		[...new Set(root.querySelectorAll(selector).map((link) => link.getAttribute('href')?.split('/')[2]))].sort();
	for (const { id } of rungs) {
		const ids = [...new Set(rows.filter(({ rung }) => rung === id).map((row) => row.id))].sort();
		const panel = parse(readFileSync(inDist(`/gradient/${id}/`), 'utf8'));
		expect(linked(panel, '.rung-panel li a'), id).toEqual(ids);
	}
	expect(linked(page, 'figure svg a')).toEqual([...new Set(rows.map(({ id }) => id))].sort());
});

test('the drawing stays under 12 kB compressed', () => {
	const drawing = page.querySelector('.gradient')?.outerHTML ?? '';
	expect(drawing.length).toBeGreaterThan(1000);
	expect(brotliCompressSync(drawing).length).toBeLessThan(12_000);
});
