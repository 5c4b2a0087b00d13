import { KINDS } from './fixture.ts';
import { surplus } from './fit.ts';
import { expect, test } from './reader.ts';
import { spaceOut } from './text-spacing.ts';

test('no page grows wider than the window where a reader spaces text out', async ({ page }) => {
	for (const { path } of KINDS) {
		await page.goto(path);
		await spaceOut(page);
		expect(await surplus(page), path).toBe(0);
	}
});
