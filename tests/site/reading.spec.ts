import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';

const OPTION = '/options/pouch/';
const PHONE = { width: 360, height: 740 };

/** The first number of a source in a cell of the page. */
const number = (page: Page, cell: string) =>
	page
		.locator(cell)
		.getByRole('link', { name: /^source/ })
		.first();

/** The average number of characters on a full line of the page's text. */
const lineLength = (page: Page): Promise<number> =>
	page.locator('.prose p').evaluateAll((paragraphs) => {
		const full = paragraphs.flatMap((paragraph) => {
			const lines: number[] = [];
			let before = Infinity;
			const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			for (let text = texts.nextNode(); text; text = texts.nextNode())
				for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\S+\s*/g)) {
					const range = document.createRange();
					range.setStart(text, index);
					range.setEnd(text, index + 1);
					const { left } = range.getBoundingClientRect();
					if (left < before) lines.push(0);
					before = left;
					lines.push((lines.pop() ?? 0) + word.length);
				}
			return lines.slice(0, -1);
		});
		return full.reduce((sum, length) => sum + length, 0) / full.length;
	});

test('a line of text has 60 to 75 characters, and fewer only where there is no room', async ({ page }) => {
	for (const path of [OPTION, '/about/', '/guides/who-patches-what/', '/gradient/own-python/']) {
		await page.goto(path);
		for (const width of [320, 768, 1280, 1920]) {
			await page.setViewportSize({ width, height: 800 });
			const length = await lineLength(page);
			expect(length, `${path} at ${String(width)} px`).toBeLessThanOrEqual(75);
			if (width > 700) expect(length, `${path} at ${String(width)} px`).toBeGreaterThanOrEqual(60);
		}
	}
});

test('the link of a section has a name, and shows when it is asked for', async ({ page }) => {
	await page.goto(OPTION);
	await expect(page.getByRole('heading', { name: 'What bites', exact: true })).toBeVisible();
	const link = page.getByRole('link', { name: 'Link to this section: What bites', exact: true });
	await expect(link).toHaveCSS('opacity', '0');
	await page.getByRole('heading', { name: 'What bites' }).hover();
	await expect(link).toHaveCSS('opacity', '1');
	await link.click();
	await expect(page).toHaveURL(/#what-bites$/);
});

test.describe('sources', () => {
	test('a number opens a note by keyboard, and Escape gives the focus back', async ({ page }) => {
		await page.goto(OPTION);
		const opener = number(page, '#c-libraries');
		await expect(opener).toHaveAttribute('aria-expanded', 'false');
		await opener.focus();
		await page.keyboard.press('Enter');
		const note = page.getByRole('dialog', { name: (await opener.getAttribute('aria-label')) ?? '' });
		await expect(note).toBeFocused();
		await expect(opener).toHaveAttribute('aria-expanded', 'true');
		const entry = page.locator(`.source-list > ${(await opener.getAttribute('href')) ?? ''}`);
		const title = entry.getByRole('link');
		await expect(note.getByRole('link', { name: await title.innerText() })).toHaveAttribute(
			'href',
			(await title.getAttribute('href')) ?? '',
		);
		await expect(note).toContainText(/, read \d{4}-\d\d-\d\d/);
		const [at, box] = [await opener.boundingBox(), await note.boundingBox()];
		if (!at || !box) throw new Error('The number and its note have to be on the screen.');
		expect(box.y - (at.y + at.height), 'pixels between the number and the note').toBeLessThan(30);
		await page.keyboard.press('Tab');
		await expect(note.getByRole('link', { name: await title.innerText() })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(note).toBeHidden();
		await expect(opener).toBeFocused();
		await expect(opener).toHaveAttribute('aria-expanded', 'false');
		expect(new URL(page.url()).hash).toBe('');
	});

	test('numbers are opened one after the other, and a click closes', async ({ page }) => {
		await page.goto(OPTION);
		const [first, second] = [number(page, '#c-libraries'), number(page, '#interpreter')];
		const note = page.locator('.source-note');
		await first.click();
		await expect(page.getByRole('dialog', { name: 'source' })).toBeVisible();
		await second.click();
		await expect(first).toHaveAttribute('aria-expanded', 'false');
		await expect(second).toHaveAttribute('aria-expanded', 'true');
		await second.click();
		await expect(note).toBeHidden();
		await second.click();
		await expect(note).toBeVisible();
		await page.getByRole('heading', { name: 'What it ships' }).click();
		await expect(note).toBeHidden();
		await first.click();
		await note.getByRole('button', { name: 'Close' }).click();
		await expect(note).toBeHidden();
		await expect(first).toBeFocused();
	});

	test('a note leads to the list, as a number with a modifier key does', async ({ page, context }) => {
		await page.goto(OPTION);
		const opener = number(page, '#c-libraries');
		const hash = (await opener.getAttribute('href')) ?? '';
		await opener.click();
		await page.getByRole('dialog').getByRole('link', { name: 'All sources' }).click();
		await expect(page).toHaveURL(`${OPTION}${hash}`);
		await expect(page.locator('.source-note')).toBeHidden();
		await expect(page.locator(`.source-list > ${hash}`)).toBeInViewport();
		const tab = context.waitForEvent('page');
		await opener.click({ modifiers: ['ControlOrMeta'] });
		expect(new URL((await tab).url()).hash).toBe(hash);
		await expect(page.locator('.source-note')).toBeHidden();
	});

	test('on a phone the note is a sheet at the foot', async ({ page }) => {
		await page.setViewportSize(PHONE);
		await page.goto('/tools/loom/');
		await page
			.getByRole('link', { name: /^source/ })
			.first()
			.click();
		const box = await page.getByRole('dialog').boundingBox();
		expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(PHONE.height);
		expect(box?.width).toBe(PHONE.width);
	});
});

test.describe('copy buttons', () => {
	test('copy exactly the text, confirm it, and are next to it', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(OPTION);
		const block = page.locator('.code-block').first();
		const button = block.getByRole('button', { name: 'Copy' });
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(block.getByRole('status')).toHaveText('Copied');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await block.locator('pre').textContent());
		for (const viewport of [PHONE, { width: 1280, height: 800 }]) {
			await page.setViewportSize(viewport);
			const { apart, least } = await block.evaluate(({ children }) => {
				const [text, target] = [...children].map((child) => child.getBoundingClientRect());
				if (!text || !target) throw new Error('The block and its button have to be there.');
				return { apart: target.left >= text.right || target.top >= text.bottom, least: Math.min(target.width, target.height) };
			});
			expect(least, 'its least side').toBeGreaterThanOrEqual(24);
			expect(apart, `the button beside the text at ${String(viewport.width)} px`).toBe(true);
		}
	});

	test('select the text where the clipboard is refused', async ({ page }) => {
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
		});
		await page.goto(OPTION);
		const block = page.locator('.code-block').first();
		await block.getByRole('button', { name: 'Copy' }).click();
		await expect(block.getByRole('status')).toContainText('Press Ctrl+C');
		expect(await page.evaluate(() => getSelection()?.toString())).toBe(await block.locator('pre').textContent());
	});
});

test.describe('the table of contents', () => {
	const current = '.toc a[aria-current]';

	test('follows the reader', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(OPTION);
		const toc = page.getByRole('navigation', { name: 'On this page' });
		await toc.getByRole('link', { name: 'What bites' }).click();
		await expect(page.locator(current)).toHaveText('What bites');
		await page.locator('#who-patches-what').evaluate((heading) => {
			heading.scrollIntoView();
		});
		await expect(page.locator(current)).toHaveText('Who patches what');
		await page.evaluate(() => {
			scrollTo(0, 0);
		});
		await expect(page.locator(current)).toHaveCount(0);
		await expect(toc).toBeInViewport();
	});

	test('marks the section by a bar that forced colours keep', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
		await page.goto(`${OPTION}#what-bites`);
		const bar = (link: string) => page.locator(link).evaluate((element) => getComputedStyle(element).borderInlineStartColor);
		await expect(page.locator(current)).toHaveText('What bites');
		expect(await bar(current)).not.toBe(await bar('.toc a[href="#how-it-runs"]'));
	});

	test('is folded up on a phone, before the text', async ({ page }) => {
		await page.setViewportSize(PHONE);
		await page.goto(OPTION);
		const toc = page.getByRole('navigation', { name: 'On this page' });
		await expect(toc.getByRole('link', { name: 'Sources' })).toBeHidden();
		await toc.getByText('On this page').first().click();
		await toc.getByRole('link', { name: 'Sources' }).click();
		await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport();
	});
});
