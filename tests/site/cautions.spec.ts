import { expect, open, test } from './reader.ts';
import { catalogue } from './fixture.ts';
import { circumstanceWords } from '../../src/model/shared/chooser/circumstance-words.ts';
import { chooseUrl, compareUrl } from '../../src/model/shared/addresses.ts';
import { upperFirst } from '../../src/model/shared/words.ts';

/** A caution for programs of one kind on one system, of a mode alone. */
const option = catalogue.options.find(({ data }) => data.cautions.some(({ when, mode }) => when['where'] && when['kind'] && mode));
const caution = option?.data.cautions[0];
if (!option || !caution) throw new Error('The made content has no caution for a kind, a place and a mode.');
const [where = '', kind = ''] = [caution.when['where']?.[0], caution.when['kind']?.[0]];

test('an option’s page says when a caution holds', async ({ page }) => {
	await open(page, `${option.url}#cautions`);
	const section = page.getByRole('region', { name: 'Look first' });
	await expect(section).toContainText(caution.says);
	await expect(section).toContainText(upperFirst(`if ${circumstanceWords(caution.when)}`));
});

test('the comparison shows a caution while the filters meet its circumstances, once', async ({ page }) => {
	await open(page, compareUrl(`app-kinds=${kind}&runs-on=${where}`));
	const notes = page.locator('details[data-cautions]');
	await expect(notes).toBeVisible();
	await notes.locator('summary').click();
	await expect(notes.getByRole('link', { name: caution.says })).toHaveAttribute('href', `${option.url}#cautions`);
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect(notes).toBeHidden();
});

test('the chooser shows a caution once its circumstances are answered', async ({ page }) => {
	await open(page, chooseUrl(`kind=${kind}&where=${where}`));
	const link = page.locator('[data-result] a', { hasText: caution.says });
	await expect(link).toBeVisible();
	await open(page, chooseUrl(`kind=${kind}`));
	await expect(page.locator('[data-result] h2').first()).toBeVisible();
	await expect(link).toHaveCount(0);
});
