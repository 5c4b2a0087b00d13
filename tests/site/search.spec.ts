import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, searchFor, test } from './reader.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search for' });
const status = (page: Page) => page.locator('site-search [role=status]');
/** What was found by name, and what was found in the text. */
const names = (page: Page) => page.locator('.search-results > ol > li');
const texts = (page: Page) => page.locator('.in-text li:has(> a)');

test('search opens with its button, with / and with Ctrl+K; Escape closes it, whatever is typed, and gives the focus back', async ({
	page,
}) => {
	await page.goto('/about/');
	const button = page.getByRole('button', { name: 'Search' });
	await button.focus();
	for (const open of [() => button.click(), () => page.keyboard.press('/'), () => page.keyboard.press('Control+k')]) {
		await open();
		await expect(box(page)).toBeFocused();
		await page.keyboard.type('pouch');
		await page.keyboard.press('Escape');
		await expect(box(page)).toBeHidden();
		await expect(button).toBeFocused();
	}
});

test('nothing is downloaded before search is aimed at, and of the full text nothing before it is opened', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/about/', { waitUntil: 'networkidle' });
	expect(asked.filter((path) => /search-|^\/search\/|^\/pagefind\//.test(path))).toEqual([]);
	await page.getByRole('button', { name: 'Search' }).hover();
	await expect.poll(() => asked).toContain('/search/names.json');
	expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
	await page.keyboard.press('/');
	await expect.poll(() => asked).toContain('/pagefind/pagefind.js');
	expect(asked).not.toContain('/pagefind/pagefind-worker.js');
});

test('before anything is typed there are the rungs and the common cases', async ({ page }) => {
	await page.goto('/about/');
	await page.keyboard.press('/');
	await page.getByRole('dialog').getByRole('link', { name: 'Own Python' }).click();
	await expect(page).toHaveURL(/\/gradient\/own-python\/$/);
});

test('an option is found by its name and shows its stamp, rung and status', async ({ page }) => {
	await page.goto('/');
	await searchFor(page, 'satchel');
	const first = names(page).first();
	await expect(first.locator('.stamp [data-outcome="included"]').first()).toBeVisible();
	await expect(first).toContainText('Satchel Option · Pre-installed Python · Maintenance');
});

test('another name by which something was found is shown with it', async ({ page }) => {
	await page.goto('/');
	await searchFor(page, 'Cratefile');
	await expect(names(page).first()).toContainText('Crate image');
	await expect(names(page).first().locator('mark')).toHaveText('Cratefile');
});

test('names that are only near are called so', async ({ page }) => {
	await page.goto('/');
	await searchFor(page, 'anivl');
	await expect(page.getByRole('heading', { name: 'Perhaps you meant' })).toBeVisible();
	await searchFor(page, 'anvil');
	await expect(names(page).first()).toContainText('Anvil');
	await expect(page.getByRole('heading', { name: 'Perhaps you meant' })).toBeHidden();
});

test('the full text comes below the names without moving them or the focus, and repeats none of them', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((done) => (release = done));
	await page.route('**/pagefind/wasm*', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/');
	await searchFor(page, 'spool');
	await expect(status(page)).toContainText('searching the full text');
	await page.keyboard.press('ArrowDown');
	const first = names(page).first().getByRole('link');
	await expect(first).toBeFocused();
	const before = await first.boundingBox();
	release();
	await expect(texts(page).first()).toBeVisible();
	await expect(first).toBeFocused();
	expect(await first.boundingBox()).toEqual(before);
	await expect(texts(page).first().locator('mark').first()).toBeVisible();
	const paths = await page
		.locator('.search-results ol a')
		.evaluateAll((links) =>
			links.map((link) => (link.closest('.in-text') ? 'text ' : 'name ') + new URL((link as HTMLAnchorElement).href).pathname),
		);
	const named = paths.flatMap((path) => (path.startsWith('name ') ? path.slice(5) : []));
	expect(named.filter((path) => paths.includes(`text ${path}`))).toEqual([]);
});

test('finds words in a page’s text and leads to their section', async ({ page }) => {
	await page.goto('/');
	await searchFor(page, 'the paddlewheel trap waits');
	const first = texts(page).first();
	await expect(first).toContainText('Parcel › What bites');
	await first.getByRole('link').click();
	await expect(page).toHaveURL(/\/options\/parcel\/#what-bites$/);
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('more pages of the full text come when asked for, and the focus goes to the first of them', async ({ page }) => {
	await page.goto('/');
	await searchFor(page, 'made sentence');
	await page.getByRole('button', { name: /^More of the \d+ pages$/ }).click();
	const focused = texts(page).getByRole('link').and(page.locator(':focus'));
	await expect(focused).toHaveCount(1);
	await expect(texts(page).first().getByRole('link')).not.toBeFocused();
});

test('hits are reached and followed by the keyboard alone', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('/');
	await page.keyboard.type('icebox onefile');
	await expect(names(page)).toHaveCount(2);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/options\/icebox\/$/);
});

test('Enter goes to the first hit, even if it was pressed before there was one', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((done) => (release = done));
	await page.route('**/search/names.json', async (route) => {
		await held;
		await route.continue();
	});
	await page.route('**/pagefind/**', () => undefined);
	await page.goto('/');
	await page.keyboard.press('/');
	await page.keyboard.type('satchel');
	await expect(status(page)).toHaveText('Searching the full text…');
	await page.keyboard.press('Enter');
	release();
	await expect(page).toHaveURL(/\/options\/satchel\/$/);
});

test('nothing found is said in words, with ways to go on', async ({ page }) => {
	await page.goto('/');
	await searchFor(page, 'zzqqzzqq');
	await expect(status(page)).toHaveText('Nothing found for “zzqqzzqq”.');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('link', { name: 'all options along the gradient' })).toHaveAttribute('href', '/options/');
	await expect(dialog.getByRole('link', { name: 'the comparison' })).toHaveAttribute('href', '/compare/?q=zzqqzzqq');
});

test('if no page has all of the words, those with some are listed, and each says which it has not', async ({ page }) => {
	await page.goto('/');
	await searchFor(page, 'paddlewheel zzqqzzqq');
	await expect(status(page)).toContainText('one with all of the words');
	await expect(page.locator('.in-text h2')).toContainText('no page has all of the words');
	await expect(texts(page).first()).toContainText('Without “zzqqzzqq”');
});

test('the same words have the same answer, whatever was searched before', async ({ page }) => {
	const answer = async (words: string) => {
		await searchFor(page, words);
		await expect(page.locator('.in-text')).toHaveAttribute('aria-busy', 'false');
		return page.locator('.search-results').innerText();
	};
	await page.goto('/');
	const fresh = await answer('made');
	for (const words of ['mad', 'madeup', 'sentence made', 'spool']) await answer(words);
	expect(await answer('made')).toBe(fresh);
});

test('two options that are named against each other are put side by side', async ({ page }) => {
	await page.goto('/');
	await searchFor(page, 'pouch vs satchel');
	await expect(status(page)).toContainText('Enter opens Pouch and Satchel side by side.');
	await expect(names(page).first().locator('.enter-mark')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/compare\/\?pick=pouch,satchel$/);
});

test('a pasted message with what stands around it leads to its symptom first', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/');
	await page.evaluate(() => navigator.clipboard.writeText('$ ./hello\n./hello: needle.so: not\nfound (required by ./hello)\n$'));
	await page.keyboard.press('/');
	await page.keyboard.press('Control+v');
	await expect(names(page).first().getByRole('link')).toHaveAttribute('href', '/symptoms/needle-not-found/');
});

test('hostile words are text, not markup', async ({ page }) => {
	await page.goto('/');
	for (const words of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '%00', '__proto__', '(((((', '\\']) {
		await searchFor(page, words);
		await expect(page.locator('.in-text[aria-busy=true]')).toHaveCount(0);
		await expect(page.locator('site-search :is(img, script)')).toHaveCount(0);
	}
});

test('search works from the page that is not there', async ({ page }) => {
	await page.goto('/404.html');
	await searchFor(page, 'spool');
	await expect(names(page).first()).toContainText('Spool');
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in any state of the dialog in the ${colorScheme} theme, and nothing is wider than a small phone`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto('/about/');
		const complaints: string[] = [];
		for (const [typed, state] of [
			['', 'Type a name'],
			['spool', 'with these words'],
			['anivl', 'by name'],
			['spool zzqqzzqq', 'with some'],
			['zzqqzzqq', 'Nothing found'],
		] as const) {
			if (typed === '') await page.getByRole('button', { name: 'Search' }).click();
			else await box(page).fill(typed);
			await expect(status(page)).toContainText(state);
			const { violations } = await new AxeBuilder({ page }).include('site-search').analyze();
			complaints.push(...violations.map(({ id, nodes }) => `${typed}: ${id} ${nodes[0]?.html ?? ''}`));
			const results = page.locator('.search-results');
			if (await results.evaluate((element) => element.scrollWidth > element.clientWidth)) complaints.push(`${typed}: scrolls sideways`);
		}
		expect(complaints).toEqual([]);
	});
