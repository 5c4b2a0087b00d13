import { describe, expect, test } from 'vitest';
import type { NamedPage } from '../../../../src/model/shared/search/index-format.ts';
import { nameSearch } from '../../../../src/model/shared/search/name-search.ts';
import { sideBySide } from '../../../../src/model/shared/search/side-by-side.ts';

function option(name: string, row: string, ...aliases: string[]): NamedPage {
	return { name, aliases, kind: 'Option', url: `/options/${row}/`, row };
}

const search = nameSearch([
	option('PyInstaller', 'pyinstaller.onedir', 'freezer'),
	{ ...option('PyInstaller (one file)', 'pyinstaller.onefile'), mode: { id: 'onefile', name: 'one file', of: 'PyInstaller' } },
	option('Nuitka', 'nuitka.standalone'),
	option('cx_Freeze', 'cx-freeze.folder'),
	option('uv tool', 'uv-tool', 'uvx', 'uv tool install'),
	{ name: 'Build tools', aliases: ['setuptools'], kind: 'Tool', url: '/tools/build-tools/' },
]);
const pick = (typed: string, most = 5) => sideBySide(typed, search, most)?.url;

describe('options are put side by side', () => {
	test.each([
		['pyinstaller vs nuitka', 'pyinstaller.onedir,nuitka.standalone'],
		['Nuitka versus PyInstaller for a game', 'nuitka.standalone,pyinstaller.onedir'],
		['should I use nuitka or cx freeze', 'nuitka.standalone,cx-freeze.folder'],
		['difference between uvx and pyinstaller', 'uv-tool,pyinstaller.onedir'],
		['compare pyinstaller, nuitka and cx_freeze', 'pyinstaller.onedir,nuitka.standalone,cx-freeze.folder'],
		['pyinstaller one file vs nuitka', 'pyinstaller.onefile,nuitka.standalone'],
	])('for “%s”', (typed, rows) => {
		expect(pick(typed)).toBe(`/compare/?pick=${rows}`);
	});

	test('but no more than are readable', () => {
		expect(pick('pyinstaller vs nuitka vs cx_freeze', 2)).toBe('/compare/?pick=pyinstaller.onedir,nuitka.standalone');
	});
});

test('the hit says what it compares', () => {
	expect(sideBySide('pyinstaller vs nuitka', search, 5)).toEqual({
		name: 'PyInstaller and Nuitka side by side',
		url: '/compare/?pick=pyinstaller.onedir,nuitka.standalone',
		kind: 'Comparison',
		aliases: [],
	});
});

test.each([
	'pyinstaller',
	'pyinstaller and nuitka together',
	'difference between uvx and uv tool install',
	'setuptools vs nuitka',
	'tea or coffee',
])('“%s” asks for no comparison of two options', (typed) => {
	expect(pick(typed)).toBeUndefined();
});
