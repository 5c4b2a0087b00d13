import { describe, expect, test } from 'vitest';
import { PageStyles } from '../../scripts/build/page-styles.mjs';

interface Page {
	path: string;
	html: string;
	scripts: string;
}

/** The pages as they are left, in the order given. */
async function trimStyles(
	pages: readonly Page[],
	later = '',
	sheets: Record<string, string> = {},
): Promise<{ path: string; html: string }[]> {
	const styles = new PageStyles((address: string) => sheets[address] ?? `/* no ${address} */`);
	for (const { html, scripts } of pages) styles.note(html, scripts);
	await styles.decide(later);
	return pages.map(({ path, html }) => ({ path, html: styles.trimmed(html) }));
}

async function trimmed(styles: string, body: string, scripts = ''): Promise<string> {
	const html = `<html><head><style>${styles}</style></head><body>${body}</body></html>`;
	const [page] = await trimStyles([{ path: 'a.html', html, scripts }]);
	return /<style>(.*)<\/style><\/head>/.exec(page?.html ?? '')?.[1] ?? '';
}

describe('the styles of a page', () => {
	test('lose what no element of it has', async () => {
		expect(await trimmed('.a{top:0}.b{top:1px}i{top:2px}[data-x]{top:3px}', '<p class="a">b i</p>')).toBe('.a{top:0}');
	});

	test('keep what a script may add', async () => {
		expect(await trimmed('.is-ready{top:0}.other{top:1px}', '<p>', 'list.add("is-ready")')).toBe('.is-ready{top:0}');
	});

	test('keep what a script says by the property of an attribute', async () => {
		expect(await trimmed('[aria-sort=ascending]{top:0}[aria-busy]{top:1px}', '<p>', 'a.ariaSort="ascending"')).toBe(
			'[aria-sort=ascending]{top:0}',
		);
	});

	test('keep rules that begin with no name, and those for everything', async () => {
		const styles = ':root{color:red}:focus-visible{top:0}::selection{color:red}*{top:1px}';
		expect(await trimmed(styles, '<p>')).toBe(styles);
	});

	test('keep Tailwind’s names with brackets, commas and fractions', async () => {
		const styles = String.raw`.grid-cols-\[minmax\(0\,1fr\)\]{top:0}.mt-1\.5{top:1px}`;
		expect(await trimmed(styles, '<p class="grid-cols-[minmax(0,1fr)] mt-1.5">')).toBe(styles);
	});

	test('keep the rules of a theme, and drop a variable that nothing uses', async () => {
		const styles = ':root{--a:1px;--b:2px}[data-theme=dark]{top:var(--a)}';
		expect(await trimmed(styles, '<p>', 'dataset["data-theme"]="dark"')).toBe(':root{--a:1px}[data-theme=dark]{top:var(--a)}');
	});

	test('keep the variables of styles that come later', async () => {
		const html = '<head><style>:root{--a:1px;--b:2px}</style></head><p>';
		const [page] = await trimStyles([{ path: 'a.html', html, scripts: '' }], '.late{top:var(--b)}');
		expect(page?.html).toBe('<head><style>:root{--b:2px}</style></head><p>');
	});

	test('register no variable that nothing uses', async () => {
		const registered = (name: string) => `@property ${name}{syntax:"*";inherits:false}`;
		expect(await trimmed(`p{top:var(--a)}${registered('--a')}${registered('--b')}`, '<p>')).toBe(`p{top:var(--a)}${registered('--a')}`);
	});

	test('carry the marks of their scopes as short numbers', async () => {
		const html = '<head><style>p[data-astro-cid-aaaaaaaa]{top:0}</style></head><p data-astro-cid-aaaaaaaa>';
		const pages = await trimStyles([{ path: 'a.html', html, scripts: '' }]);
		expect(pages[0]?.html).toBe('<head><style>p[data-c0]{top:0}</style></head><p data-c0>');
	});

	test('are not looked for in attributes and comments', async () => {
		const html = '<head><meta content="<style>p{top:0}</style>"><!-- <style>p{top:1px}</style> --><style>p{top:2px}</style></head><p>';
		expect(await trimStyles([{ path: 'a.html', html, scripts: '' }])).toEqual([{ path: 'a.html', html }]);
	});

	test('are shared by pages that had the same, and joined into one element where the first stood', async () => {
		const page = (name: string) => ({
			scripts: '',
			path: `${name}.html`,
			html: `<head><style>.one{top:0}.two{top:1px}</style><style>.three{top:2px}</style><title>$&</title></head><p class="${name}">`,
		});
		const pages = await trimStyles([page('one'), page('three')]);
		expect(pages).toEqual([
			{ path: 'one.html', html: '<head><style>.one{top:0}.three{top:2px}</style><title>$&</title></head><p class="one">' },
			{ path: 'three.html', html: '<head><style>.one{top:0}.three{top:2px}</style><title>$&</title></head><p class="three">' },
		]);
	});

	test('come from their files, but for those of one medium and links to other things', async () => {
		const kept = '<link rel="stylesheet" href="/print.css" media="print"><link rel="icon" href="/a.css">';
		const html = `<head><link href="/a.css" rel="stylesheet">${kept}<style>.one{top:2px}</style><link rel="stylesheet" href="/b.css"></head><p class="one">`;
		const sheets = { '/a.css': '.one{top:0}.two{top:1px}', '/b.css': '.two{top:3px}.one{top:4px}', '/print.css': '.one{top:5px}' };
		const [page] = await trimStyles([{ path: 'a.html', html, scripts: '' }], '', sheets);
		expect(page?.html).toBe(`<head><style>.one{top:0}.one{top:2px}.one{top:4px}</style>${kept}</head><p class="one">`);
	});
});
