import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours: all that another theme can change. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it is now, nothing excluded.
 * @param only "colours" for the rules that another theme can change, if the others have been looked at
 * @returns a line for each rule that is broken, with the elements
 */
export async function axeFindings(page: Page, only?: 'colours'): Promise<string[]> {
	// The legacy mode spares a page of its own for pages without frames, and what holds need not be reported.
	const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
	const { violations } = await (only ? builder.withRules(ABOUT_COLOURS) : builder.withTags(TAGS)).analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html, target }) => `${target.join(' ')} ${html.slice(0, 120)}`).join(' | ')}`,
	);
}

/** Likewise in the light theme, and what the dark theme changes. */
export async function axeFindingsInBothThemes(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await axeFindings(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...light, ...(await axeFindings(page, 'colours')).map((finding) => `dark theme: ${finding}`)];
}
