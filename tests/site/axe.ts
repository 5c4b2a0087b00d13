import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Where a page is looked at again: the rules that what has changed since can break. All of them take seconds. */
const RULES = {
	/** Another theme. */
	colours: ['color-contrast', 'link-in-text-block'],
	/** Another width, with controls that were hidden before. */
	width: ['target-size', 'scrollable-region-focusable', 'button-name', 'link-name', 'label', 'select-name', 'aria-command-name'],
} as const;

/**
 * What axe finds on the page as it is now, nothing excluded.
 * @param changed what alone has changed since it was last asked
 * @param within looks at a part of the page only: where another test has looked at the rest
 * @returns a line for each rule that is broken, with the elements
 */
export async function axeFindings(page: Page, changed?: keyof typeof RULES, within?: string): Promise<string[]> {
	// What is drawn late has its height guessed until it comes into sight, and then targets seem to lie over each other.
	await page.evaluate(() => {
		for (const late of document.querySelectorAll<HTMLElement>('tbody, section, div'))
			if (getComputedStyle(late).contentVisibility === 'auto') late.style.contentVisibility = 'visible';
	});
	// The legacy mode spares a page of its own for pages without frames, and what holds need not be reported.
	const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], preload: false });
	if (changed) builder.withRules([...RULES[changed]]);
	else builder.withTags(TAGS);
	if (within !== undefined) builder.include(within);
	const { violations } = await builder.analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html, target }) => `${target.join(' ')} ${html.slice(0, 120)}`).join(' | ')}`,
	);
}

/** Likewise in the light theme, and what the dark theme changes. */
export async function axeFindingsInBothThemes(page: Page, within?: string): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await axeFindings(page, undefined, within);
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...light, ...(await axeFindings(page, 'colours', within)).map((finding) => `dark theme: ${finding}`)];
}
