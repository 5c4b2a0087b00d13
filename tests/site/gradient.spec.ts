import { catalogue } from './fixture.ts';
import { expect, test } from './reader.ts';

test('pointing at and moving to a part explains it in a sentence', async ({ page: site }) => {
	await site.goto('/gradient/');
	const explanation = site.locator('[data-explanation]');
	for (const { url, data } of catalogue.options.slice(0, 3)) {
		await site.locator(`.staircase a.option[href="${url}"]`).focus();
		await expect(explanation).toContainText(`${data.name}: ${data.summary}`);
	}
	await site.locator('.staircase a[href="/gradient/wheel/"]').focus();
	await expect(explanation).toContainText('Wheel: ');
	await site.locator('.staircase a.band').first().hover();
	await expect(explanation).toContainText('Plain script, Your code: included');
	await site.locator('.staircase a[href="/about/#kernel"]').focus();
	await expect(explanation).toContainText('Kernel: ');
});

test('an option is chosen by the keyboard', async ({ page: site }) => {
	await site.goto('/gradient/');
	await site.locator('.staircase a.option', { hasText: 'Satchel' }).focus();
	await site.keyboard.press('Enter');
	await expect(site).toHaveURL(/\/options\/satchel\/$/);
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

test('keeps the bands distinguishable in forced colours', async ({ page: site }) => {
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
