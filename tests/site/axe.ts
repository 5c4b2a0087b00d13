import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours: all that another theme can change, and the slowest. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Which rules are asked: where a page is looked at again, those that what has changed can break. */
type Rules = 'all' | 'colours' | 'all but colours';

/**
 * What axe finds on the page as it is now, nothing excluded.
 * @param within looks at a part of the page only: where another test has looked at the rest
 * @returns a line for each rule that is broken, with the elements
 */
export async function axeFindings(page: Page, rules: Rules = 'all', within?: string): Promise<string[]> {
	// The legacy mode spares a page of its own for pages without frames, and what holds need not be reported.
	const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], preload: false });
	if (rules === 'colours') builder.withRules(ABOUT_COLOURS);
	else builder.withTags(TAGS);
	if (rules === 'all but colours') builder.disableRules(ABOUT_COLOURS);
	if (within !== undefined) builder.include(within);
	const { violations } = await builder.analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html, target }) => `${target.join(' ')} ${html.slice(0, 120)}`).join(' | ')}`,
	);
}

/** Likewise in the light theme, and what the dark theme changes. */
export async function axeFindingsInBothThemes(page: Page, within?: string): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await axeFindings(page, 'all', within);
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...light, ...(await axeFindings(page, 'colours', within)).map((finding) => `dark theme: ${finding}`)];
}
