import { gradientFrom, optionKindsWords, type GradientRung } from '../../src/model/gradient/gradient.ts';
import { catalogue } from './fixture.ts';
import { expect, test } from './reader.ts';

const gradient = gradientFrom(catalogue.rungs);
const steps = gradient.filter(({ rung, options }) => rung.place === 'gradient' && options.length > 0);
/** The rung that is shown in full at first, and another one. */
const first = steps.reduce((most, step) => (step.rung.options.length > most.rung.options.length ? step : most));
const other = steps.find((step) => step !== first) ?? first;

function countOf({ options, past }: GradientRung): RegExp {
	return new RegExp(`^${String(options.length + past.length)} option`);
}

test('a click on a rung shows its options next to the drawing, and the address keeps it', async ({ page: site }) => {
	await site.goto('/gradient/');
	const panel = site.locator('.rung-panel');
	await expect(panel.locator('.over')).toHaveText(first.rung.name);
	await site.locator('gradient-drawing.is-ready').getByRole('link', { name: other.rung.short, exact: true }).click();
	await expect(panel.locator('.over')).toHaveText(other.rung.name);
	await expect(panel.getByRole('heading', { level: 2 })).toHaveText(countOf(other));
	await expect(site).toHaveURL(new RegExp(`\\?rung=${other.rung.id}$`));
	await expect(site.getByRole('status')).toContainText(other.rung.name);
	await site.goBack();
	await expect(panel.locator('.over')).toHaveText(first.rung.name);
	await site.goto(`/gradient/?rung=${other.rung.id}`);
	await expect(panel.locator('.over')).toHaveText(other.rung.name);
});

test('the keyboard chooses a rung, and a second time opens its page', async ({ page: site }) => {
	await site.goto('/gradient/');
	const link = site.locator('gradient-drawing.is-ready').getByRole('link', { name: other.rung.short, exact: true });
	await link.focus();
	await site.keyboard.press('Enter');
	await expect(link).toHaveAttribute('aria-current', 'true');
	await expect(link).toBeFocused();
	await site.keyboard.press('Enter');
	await expect(site).toHaveURL(new RegExp(`/gradient/${other.rung.id}/$`));
});

test('a rung that nobody knows leaves the page as it is', async ({ page: site }) => {
	await site.goto('/gradient/?rung=constructor');
	await expect(site.locator('gradient-drawing.is-ready .rung-panel .over')).toHaveText(first.rung.name);
});

test('on a phone the drawing lies, and a rung opens under its own row', async ({ page: site }) => {
	await site.setViewportSize({ width: 360, height: 740 });
	await site.goto('/gradient/');
	const item = site.locator(`gradient-drawing.is-ready li[data-rung="${other.rung.id}"]`);
	await item.locator('a.name').click();
	await expect(item.locator('.rung-panel .over')).toHaveText(other.rung.name);
	const [name, bands] = [await item.locator('.name').boundingBox(), await item.locator('.bands').first().boundingBox()];
	expect(bands?.x ?? 0).toBeGreaterThanOrEqual((name?.x ?? 0) + (name?.width ?? 0));
	expect(await site.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the name of a rung leads to its page, which has all of its options', async ({ page: site }) => {
		await site.goto('/gradient/');
		await site.locator('.gradient').getByRole('link', { name: other.rung.short, exact: true }).click();
		await expect(site).toHaveURL(new RegExp(`/gradient/${other.rung.id}/$`));
		await expect(site.locator('.rung-panel .counts')).toHaveText(optionKindsWords(other));
		for (const { url } of other.options) await expect(site.locator(`.rung-panel a[href="${url}"]`)).toBeVisible();
	});
});

test('in forced colours the bands are told apart', async ({ page: site }) => {
	await site.emulateMedia({ forcedColors: 'active' });
	await site.goto('/gradient/');
	const fills = await site
		.locator('.gradient i:is([data-outcome=included], [data-outcome=absent])')
		.evaluateAll((pieces) =>
			pieces.map((piece) => `${piece.getAttribute('data-outcome') ?? ''} ${getComputedStyle(piece).backgroundColor}`),
		);
	const of = (outcome: string) => new Set(fills.filter((fill) => fill.startsWith(outcome)).map((fill) => fill.replace(/^\S+ /, '')));
	expect([...of('included')].some((fill) => of('absent').has(fill))).toBe(false);
});

for (const { screen, width, height, drawn } of [
	{ screen: 'laptop', width: 1280, height: 800, drawn: true },
	{ screen: 'phone', width: 360, height: 740, drawn: false },
])
	test(`shows the idea, the sentence${drawn ? ', its answer and the drawing' : ' and its answer'} on one ${screen} screen of home`, async ({
		page: site,
	}) => {
		await site.setViewportSize({ width, height });
		await site.goto('/');
		for (const part of [
			site.getByRole('heading', { level: 1 }),
			site.getByRole('combobox', { name: 'Where must it run?' }),
			site.locator('.short-answer').getByRole('link').first(),
			...(drawn ? [site.locator('.gradient').getByRole('link', { name: first.rung.short, exact: true })] : []),
		]) {
			const box = await part.boundingBox();
			expect(box?.height ?? 0).toBeGreaterThan(0);
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
		}
	});
