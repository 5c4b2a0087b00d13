import { KINDS } from './fixture.ts';
import { expectNoMarkup, MARKUP, NONSENSE } from './hostile.ts';
import { expect, open, changeQuery, test } from './reader.ts';

/** In characters; servers take no longer lines than 16 kB, and some no longer than 8. */
const LONG = 10_000;

function long(text: string): string {
	return text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG);
}

/** The pages whose scripts read the address, with their parameters and a notice of what is left out. */
const READING: readonly { path: string; parameters: readonly string[] }[] = [
	{ path: '/compare/', parameters: ['matrix', 'columns', 'sort', 'pick', 'q', 'current', 'interpreter', 'rung', 'status'] },
	{ path: '/choose/', parameters: ['what', 'where', 'kind', 'certain', 'must', 'who'] },
	{ path: '/stack/', parameters: ['inside'] },
	{ path: '/guides/who-patches-what/', parameters: ['hole'] },
];

/** Encodings that are none: cut short, of half a character, of no character. */
const BROKEN = ['%', '%%%', '%E0%A4%A', '%ED%A0%80', '%ED%B0%80%ED%A0%80', '%F8%88', '%uD83D', '%00', '+%2', '&&=&=', '?', ';'];

for (const { path, parameters } of READING)
	test(`${path} survives 10 kB of garbage in its address`, async ({ page }) => {
		const markup = MARKUP.map(encodeURIComponent);
		const queries = [
			...markup.map((text) => parameters.map((parameter) => `${parameter}=${text}`).join('&')),
			parameters.map((parameter) => `${parameter}=${[...NONSENSE, ...markup].map(encodeURIComponent).join(',')}`).join('&'),
			[...NONSENSE, ...MARKUP].map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(name)}`).join('&'),
			...BROKEN.map((text) => parameters.map((parameter) => `${parameter}=${text}`).join('&')),
			BROKEN.join('&'),
			long(`${parameters[0] ?? ''}=included&`),
			long(`${parameters.at(-1) ?? ''}=${','.repeat(50)}&`),
			long('%'),
			`${parameters[0] ?? ''}=${long('x')}`,
		];
		// Two of them as addresses that somebody follows, the others read anew in the same page.
		for (const query of [long(`${queries.slice(0, 8).join('&')}&`), long(`${BROKEN.join('&')}&`)]) {
			await open(page, `${path}?${query}#${query.slice(0, 3000)}`);
			await expectNoMarkup(page, query.slice(0, 60));
		}
		for (const query of queries) {
			await changeQuery(page, `?${query}`);
			await expectNoMarkup(page, query.slice(0, 60));
			await expect(page.locator('main [data-notice]').first(), query.slice(0, 60)).toBeAttached();
		}
		await changeQuery(page, `?${parameters[0] ?? ''}=${markup[0] ?? ''}`);
		await expect(page.locator('[data-notice]'), 'what is left out is named as text').toContainText('<img src=x data-hostile');
		await changeQuery(page, '');
		await expect(page.locator('[data-notice]')).toBeHidden();
	});

test('the text filter shows markup as text, in its field and its chip', async ({ page }) => {
	const text = '<img src=x data-hostile onerror=alert(1)>';
	await open(page, `/compare/?q=${encodeURIComponent(text)}`);
	await expect(page.getByLabel('Name or text')).toHaveValue(text);
	await expect(page.getByRole('button', { name: `Remove filter Text: ${text}` })).toBeVisible();
	await expect(page.locator('[data-empty]')).toBeVisible();
	await expectNoMarkup(page);
	// Half a character, as a keyboard or a paste may leave it; addresses cannot hold it.
	await page.getByLabel('Name or text').evaluate((field: HTMLInputElement) => {
		field.value = `py${String.fromCharCode(0xd83d)}`;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	});
	await expect(page).toHaveURL(/q=py%EF%BF%BD$/);
});

test('no page fails on anything after its # or ?', async ({ page }) => {
	const hashes = [...MARKUP.map(encodeURIComponent), ...NONSENSE.map(encodeURIComponent), ...BROKEN, long('%F0%9F'), long('x/')];
	for (const [index, { path }] of KINDS.entries()) {
		const hash = hashes[index % hashes.length] ?? '';
		await page.goto(`${path}?${hash.slice(0, 2000)}=${hash.slice(0, 2000)}#${hash}`);
		await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
		await expectNoMarkup(page, path);
	}
	await page.evaluate((all) => {
		for (const hash of all) location.hash = hash;
	}, hashes);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
