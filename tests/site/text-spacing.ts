import type { Page } from '@playwright/test';

/** The spacing that a reader may ask for (WCAG 2.2, 1.4.12), set as the policy allows. */
export async function spaceOut(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
		);
		document.adoptedStyleSheets.push(sheet);
	});
}
