import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import * as site from '../../../src/model/shared/addresses.ts';

/** One address of each kind. */
const ALL = `[homeUrl(), notFoundUrl(), sectionUrl('options'), optionUrl('pex'), modeUrl('pex', 'zipapp'), cellUrl('pex', 'code'),
	optionDataUrl('pex'), stampUrl('pex'), entryUrl('tools', 'build'), rungUrl('wheel'), compareUrl('q=pex'), otherTablesUrl(),
	valueUrl('code', 'included'), chooseUrl(), caseUrl('phone'), stacksUrl(), stackUrl('pex-in-image'), aboutUrl('status'),
	dataUrl('options.json'), namesUrl(), pagefindUrl('pagefind.js'), sitemapUrl(), sitemapPartUrl(), iconUrl(), touchIconUrl(),
	previewUrl(homeUrl()), previewUrl(optionUrl('pex')), addressOf('/options/pex/'), pathOf(optionUrl('pex'))]`;

/** Addresses under a base path, as a process gives them whose environment has it. */
function addressesAt(base: string, expression: string): string[] {
	const file = new URL('../../../src/model/shared/addresses.ts', import.meta.url).href;
	const names = Object.keys(site).join(', ');
	const code = `const { ${names} } = await import('${file}'); console.log(JSON.stringify(${expression}))`;
	const env = { ...process.env, BASE_PATH: base };
	return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { env, encoding: 'utf8' })) as string[];
}

describe.each(['/', '/guide/', 'a/b'])('at the base path %s', (base) => {
	const addresses = addressesAt(base, ALL);
	const path = site.baseFrom(base);

	test('every address begins with it, and has it once', () => {
		const wrong = addresses.slice(0, -1).filter((address) => !address.startsWith(path) || address.slice(1).includes('//'));
		expect(wrong).toEqual([]);
	});

	test('a preview is named after its page, what authors write leads to the page, and a path is without it', () => {
		expect(addresses.slice(-4)).toEqual([
			`${path}previews/index.png`,
			`${path}previews/options/pex.png`,
			`${path}options/pex/`,
			'/options/pex/',
		]);
	});
});

test('a base path gets the slashes that it lacks', () => {
	expect(['', '/', 'guide', '/guide', 'guide/', '//a/b//'].map((path) => site.baseFrom(path))).toEqual([
		'/',
		'/',
		'/guide/',
		'/guide/',
		'/guide/',
		'/a/b/',
	]);
});

test('a cell of a mode has an address of its own', () => {
	expect(site.cellUrl('pyinstaller', 'start')).toBe('/options/pyinstaller/#start');
	expect(site.cellUrl('pyinstaller', 'start', 'onefile')).toBe('/options/pyinstaller/#onefile.start');
});

test('an empty query leaves no question mark', () => {
	expect([site.compareUrl(), site.compareUrl('q=pex')]).toEqual(['/compare/', '/compare/?q=pex']);
});
