import { axeFindings, axeFindingsInBothThemes } from '../site/axe.ts';
import { expectToFit, openDetails } from '../site/fit.ts';
import { expect, open, test } from '../site/reader.ts';
import { KINDS } from './guide.ts';

// What a page's own words and tables may spoil, in one visit for each kind of page.

test.use({ deviceScaleFactor: 2 });

for (const { kind, path } of KINDS)
	test(`axe finds nothing on the page of kind “${kind}”, and it fits every window`, async ({ page }) => {
		await open(page, path);
		await openDetails(page, true);
		expect.soft(await axeFindingsInBothThemes(page)).toEqual([]);
		await page.setViewportSize({ width: 360, height: 740 });
		expect.soft(await axeFindings(page, 'width')).toEqual([]);
		await expectToFit(page);
	});
