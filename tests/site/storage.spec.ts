import { pagesByScripts } from './fixture.ts';
import { expectNoMarkup, MARKUP, NONSENSE } from './hostile.ts';
import { expect, open, test } from './reader.ts';
import { storedKeys } from './stored-keys.ts';

test('where storage is blocked every page works, and a theme holds for the page', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				},
			});
	});
	for (const { path } of pagesByScripts()) {
		await open(page, path);
		await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Dark' });
		await expect(page.locator('html'), path).toHaveAttribute('data-theme', 'dark');
	}
});

test('garbage in storage is left alone, and every page works', async ({ page }) => {
	const garbage = [...MARKUP, ...NONSENSE.slice(0, 3), '', '{', 'x'.repeat(100_000)];
	const pages = pagesByScripts();
	expect(storedKeys).toContain('theme');
	await page.goto('/about/');
	for (const [index, value] of garbage.entries()) {
		await page.evaluate(
			([names, text]) => {
				for (const name of names) localStorage.setItem(name, text);
			},
			[[...storedKeys, 'constructor'], value] as const,
		);
		await open(page, pages[index % pages.length]?.path ?? '/');
		await expect(page.locator('html'), value.slice(0, 40)).not.toHaveAttribute('data-theme');
		await expect(page.getByRole('combobox', { name: 'Theme' }), value.slice(0, 40)).toHaveValue('');
		await expectNoMarkup(page, value.slice(0, 40));
	}
});
