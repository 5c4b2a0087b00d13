import { expect, type Page } from '@playwright/test';

/** Texts that would become elements, or run, if a page took them for markup. */
export const MARKUP = [
	'<img src=x data-hostile onerror="document.title=1">',
	'"><script data-hostile>document.title=1</script>',
	"'><svg data-hostile onload=document.title=1>",
	'</template><b data-hostile>',
	'javascript:document.title=1',
] as const;

/** What has a meaning to JavaScript, to encodings or to eyes. */
export const NONSENSE = [
	'__proto__',
	'constructor',
	'toString',
	'__proto__[hostile]',
	'null',
	'NaN',
	'-1e999',
	'{"theme":"dark"}',
	'[object Object]',
	'\u0000',
	'\u202Eabc',
	'🐍',
	'é́́́́',
] as const;

/** Asserts that nothing hostile has become an element, a link that runs, or a property of every object. */
export async function expectNoMarkup(page: Page, where?: string): Promise<void> {
	const found = await page.evaluate(() => ({
		elements: document.querySelectorAll('[data-hostile], a[href^="javascript:" i]').length,
		title: document.title === '1',
		prototype: Object.keys(Object.prototype).length,
	}));
	expect(found, where).toEqual({ elements: 0, title: false, prototype: 0 });
}
