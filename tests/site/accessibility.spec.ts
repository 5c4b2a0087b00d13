import AxeBuilder from '@axe-core/playwright';
import { KINDS } from './built-site.ts';
import { expect, test } from './reader.ts';

for (const { kind, path } of KINDS)
	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe finds nothing on the page of kind “${kind}” in the ${colorScheme} theme`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.goto(path);
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
		});
