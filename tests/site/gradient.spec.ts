import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { LAYERS } from '../../src/model/shared/layers.ts';
import { expect, test } from './reader.ts';

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

const { options: rows } = JSON.parse(readFileSync('dist/data/options.json', 'utf8')) as Outlet;
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

const page = parse(readFileSync('dist/gradient/index.html', 'utf8'));
const rungs = page.querySelectorAll('.rungs tbody tr').map((line) => ({
	id: line.querySelector('th a')?.getAttribute('href')?.split('/')[2] ?? '',
	letters: line.querySelectorAll('td').map((cell) => cell.text.trim().replace('*', '')),
}));

test('the table of the gradient says what the data says', () => {
	expect(rungs.length).toBe(readdirSync('content/rungs').length);
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

test('pointing at and moving to a part explains it in a sentence', async ({ page: site }) => {
	await site.goto('/gradient/');
	const explanation = site.locator('[data-explanation]');
	await site.locator('.staircase a.option', { hasText: 'PEX' }).focus();
	await expect(explanation).toContainText('PEX: One zip file');
	await site.locator('.staircase a[href="/gradient/wheel/"]').focus();
	await expect(explanation).toContainText('Wheel: ');
	await site.locator('.staircase a.band').first().hover();
	await expect(explanation).toContainText('Plain script, Your code: included');
	await site.locator('.staircase a[href="/about/#kernel"]').focus();
	await expect(explanation).toContainText('Kernel: ');
});

test('an option is chosen by the keyboard', async ({ page: site }) => {
	await site.goto('/gradient/');
	await site.locator('.staircase a.option', { hasText: 'shiv' }).focus();
	await site.keyboard.press('Enter');
	await expect(site).toHaveURL(/\/options\/shiv\/$/);
});

test('on a phone the drawing scrolls inside its own frame, and home shows the table in its place', async ({ page: site }) => {
	await site.setViewportSize({ width: 360, height: 740 });
	await site.goto('/gradient/');
	const frame = site.getByRole('region', { name: 'The gradient, drawn' });
	expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
	await site.goto('/');
	await expect(site.locator('.staircase')).toBeHidden();
	await expect(site.getByRole('row', { name: /^Own Python/ })).toBeVisible();
});

test('in print the drawing fits the page', async ({ page: site }) => {
	await site.goto('/gradient/');
	await site.emulateMedia({ media: 'print' });
	await site.setViewportSize({ width: 700, height: 900 });
	const frame = site.getByRole('region', { name: 'The gradient, drawn' });
	expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
});

test('in forced colours the bands are still told apart', async ({ page: site }) => {
	await site.emulateMedia({ forcedColors: 'active' });
	await site.goto('/gradient/');
	const fills = await site
		.locator('.staircase rect:is([data-outcome=included], [data-outcome=absent])')
		.evaluateAll((bands) => bands.map((band) => `${band.getAttribute('data-outcome') ?? ''} ${getComputedStyle(band).fill}`));
	const of = (outcome: string) => new Set(fills.filter((fill) => fill.startsWith(outcome)).map((fill) => fill.replace(/^\S+ /, '')));
	expect([...of('included')].some((fill) => of('absent').has(fill))).toBe(false);
});

test('home explains its drawing too', async ({ page: site }) => {
	await site.goto('/');
	await site.locator('.staircase a[href="/gradient/own-python/"]').focus();
	await expect(site.locator('[data-explanation]')).toContainText('Own Python: ');
});

for (const { screen, width, height, drawing } of [
	{ screen: 'laptop', width: 1280, height: 800, drawing: '.staircase' },
	{ screen: 'phone', width: 360, height: 740, drawing: '.rungs' },
])
	test(`home shows the drawing, the sentence and the ways in on one ${screen} screen`, async ({ page: site }) => {
		await site.setViewportSize({ width, height });
		await site.goto('/');
		for (const part of [
			site.getByRole('heading', { level: 1 }),
			site.getByText('What you do not ship must be there.'),
			site.locator(drawing),
			...['Walk the gradient', 'Find what fits', 'Compare them all'].map((name) => site.getByRole('link', { name })),
		]) {
			const box = await part.boundingBox();
			expect(box?.height ?? 0).toBeGreaterThan(0);
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
		}
	});
