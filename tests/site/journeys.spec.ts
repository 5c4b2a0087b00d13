import { sourceAnchor } from '../../src/model/shared/addresses.ts';
import { catalogue } from './fixture.ts';
import { expect, test } from './reader.ts';

const [article] = catalogue.articles.filter(({ changes }) => changes.length > 0);
const [change] = article?.changes ?? [];

const SIZES = [
	{ name: 'on a phone', viewport: { width: 360, height: 740 } },
	{ name: 'on a laptop', viewport: { width: 1280, height: 800 } },
];

for (const { name, viewport } of SIZES)
	for (const javaScriptEnabled of [true, false])
		test.describe(`${name}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
			test.use({ viewport, javaScriptEnabled });

			test('a reader who has picked an option learns what it brings and starts it', async ({ page }) => {
				await page.goto('/');
				await page.getByRole('link', { name: 'Options' }).first().click();
				await page.getByRole('link', { name: 'Pouch', exact: true }).click();
				await expect(page.getByRole('heading', { level: 1, name: 'Pouch' })).toBeVisible();
				await expect(page.locator('#interpreter')).toContainText('Absent');
				await expect(page.getByRole('heading', { name: 'Start here' })).toBeVisible();
				await page
					.locator('#c-libraries')
					.getByRole('link', { name: /^source/ })
					.first()
					.click();
				if (javaScriptEnabled)
					await page
						.getByRole('dialog', { name: /^source/ })
						.getByRole('link', { name: 'All sources' })
						.click();
				await expect(page).toHaveURL(/#source-\d+$/);
			});

			test('a reader about to ship narrows the comparison to fitting options', async ({ page }) => {
				await page.goto('/compare/');
				const table = page.getByRole(javaScriptEnabled ? 'grid' : 'table', { name: /What it ships/ });
				await expect(table.getByRole('link', { name: 'Pouch' })).toBeVisible();
				if (javaScriptEnabled) {
					await page.getByRole('button', { name: 'Filters' }).click();
					await page.locator('[data-facet="interpreter"] summary').click();
					await page.getByRole('checkbox', { name: 'Only included', exact: true }).check();
					if (viewport.width < 800) await page.getByRole('button', { name: 'Show results' }).click();
				} else {
					await page.locator('[data-facet="interpreter"] summary').click();
					await page.locator('[data-facet="interpreter"]').getByRole('link', { name: 'Included' }).click();
				}
				if (javaScriptEnabled) await page.locator('[data-option="icebox"]:visible').getByRole('button').click();
				await expect(page.getByRole('link', { name: 'Icebox (one file)' }).first()).toBeVisible();
				await expect(page.getByRole('link', { name: 'Pouch', exact: true })).toBeHidden();
			});

			test('who explains to others goes from the gradient to a rung, an article and a source', async ({ page }) => {
				await page.goto('/gradient/');
				await page.getByRole('rowheader', { name: 'Own Python' }).getByRole('link').click();
				await expect(page.getByRole('heading', { level: 1, name: 'Own Python' })).toBeVisible();
				await page.goto('/articles/');
				await page.getByRole('link', { name: article?.title ?? '' }).click();
				const changed = page.getByRole('table', { name: /no longer hold/ });
				await expect(changed).toContainText(change?.entry.now ?? '');
				const [source] = catalogue.sources.values();
				await page.goto(`/sources/#${sourceAnchor(source?.id ?? '')}`);
				if (!javaScriptEnabled) await page.getByRole('link', { name: source?.publisher ?? '', exact: true }).click();
				await expect(page).toHaveURL(javaScriptEnabled ? /\/sources\/[a-z]+\/#/ : /-$/);
				await expect(page.getByRole('link', { name: source?.title ?? '', exact: true })).toBeInViewport();
				if (javaScriptEnabled) await expect(page.locator(':target')).toContainText(source?.title ?? '');
			});
		});
