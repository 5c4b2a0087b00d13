import { agreementOf } from '../../src/model/catalogue/agreement.ts';
import { catalogue } from './fixture.ts';
import { expect, test } from './reader.ts';

const agreement = agreementOf(catalogue.matrices);

test.describe('How far two readers agree, without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('has the total in a sentence and a table of each matrix with a tried criterion', async ({ page }) => {
		if (!agreement) throw new Error('No criterion of the fixture site has an agreement.');
		await page.goto('/about/');
		await expect(page.getByText(`${String(agreement.same)} of ${String(agreement.asked)} answers were the same`)).toBeVisible();
		for (const { matrix, criteria, same, asked } of agreement.matrices) {
			const table = page.getByRole('table', { name: `${matrix.name}: ${String(same)} of ${String(asked)}` });
			await expect(table.getByRole('rowheader')).toHaveText(criteria.map(({ name }) => name));
			await expect(table.getByRole('cell')).toHaveText(
				criteria.map(({ agreement: tried }) => `${String(tried.same)} of ${String(tried.asked)}`),
			);
		}
		await expect(page.locator('main').getByRole('table')).toHaveCount(agreement.matrices.length);
	});

	test('leads to the rule that was tried', async ({ page }) => {
		const tried = agreement?.matrices[0]?.criteria[0];
		if (!tried) throw new Error('No criterion of the fixture site has an agreement.');
		await page.goto('/about/');
		await page.getByRole('table').getByRole('link', { name: tried.name, exact: true }).click();
		await expect(page.locator(`#${tried.id}`)).toBeInViewport();
	});

	test('fits a phone', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 740 });
		await page.goto('/about/');
		const widest = await page
			.getByRole('table')
			.evaluateAll((tables) => Math.max(...tables.map((table) => table.getBoundingClientRect().right)));
		expect(widest).toBeLessThanOrEqual(320);
	});
});
