import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/load/read-content.ts';
import { publishedCatalogue } from '../../../../src/model/catalogue/published.ts';
import { nameSearch } from '../../../../src/model/shared/search/name-search.ts';
import { slipsBetween } from '../../../../src/model/shared/search/slips.ts';
import { readingsFrom } from '../../../../src/model/shared/search/synonyms.ts';
import { squashed, tellingWords } from '../../../../src/model/shared/search/words.ts';
import { namedPages, type NamedPage } from '../../../../src/model/shared/search/index-format.ts';
import { pagesOf } from '../../../../src/model/page-register/register.ts';
import { furtherNamesFromCatalogue, namesFromCatalogue } from '../../../../src/model/search/index-from-catalogue.ts';
import { PROJECT } from '../../../fixtures/project.ts';

function page(name: string, aliases: string[] = [], kind = 'Option'): NamedPage {
	return { name, aliases, kind, url: `/${squashed(name)}/` };
}

const PAGES: NamedPage[] = [
	page('PyInstaller', ['freezer', '--onefile']),
	{ ...page('PyInstaller (one file)'), mode: { id: 'onefile', name: 'one file', of: 'PyInstaller' } },
	{ ...page('PyInstaller (one folder)'), mode: { id: 'onedir', name: 'one folder', of: 'PyInstaller' } },
	page('pipx', ['pipx install', 'pipx.pyz']),
	page('zipapp', ['.pyz', 'python -m zipapp', 'executable zip']),
	page('Plain script', ['.py file', '.pyw']),
	page('cx_Freeze', ['cxfreeze', 'bdist_msi']),
	page('Docker and OCI images', ['Dockerfile', 'container image']),
	page('Wheel', ['.whl']),
	page('Own Python', ['.exe', 'no Python installed'], 'Rung'),
	page('OCI registries', ['Docker Hub', 'docker push'], 'Channel'),
	page('Air-gapped server', ['offline'], 'Common case'),
	page('Wheels in a zip application', [], 'Stack'),
];
const { find } = nameSearch(PAGES);
const found = (typed: string) => find(typed).map((hit) => hit.page.name);

describe('what is found for', () => {
	test.each<[string, string, string[]]>([
		['nothing', '', []],
		['signs alone', '  -_- ', []],
		['a name', 'wheel', ['Wheel', 'Wheels in a zip application']],
		['a name in other letters and spaces', 'CX freeze', ['cx_Freeze']],
		['a name with what belongs to it', 'PEX’s wheel', ['Wheel']],
		['the beginning of a name', 'pyin', ['PyInstaller']],
		['the beginning of a name’s other word', 'freeze', ['cx_Freeze', 'PyInstaller']],
		['a name’s words in any order', 'registries oci', ['OCI registries']],
		['another name', 'docker hub', ['OCI registries']],
		['a file ending', '.pyz', ['zipapp', 'pipx']],
		['a file ending without its dot', 'pyz', ['zipapp', 'pipx']],
		['a file ending that begins many', '.py', ['zipapp', 'Plain script', 'PyInstaller', 'Own Python', 'pipx']],
		['a name before another page’s other name', 'docker', ['Docker and OCI images', 'OCI registries']],
		['a mode by its own words', 'one file', ['PyInstaller', 'PyInstaller (one file)']],
		['a mode with its option', 'pyinstaller onefile', ['PyInstaller (one file)', 'PyInstaller']],
		['an option without its modes', 'pyinstaller', ['PyInstaller']],
		['words of a question among the names', 'python exe no python installed', ['Own Python']],
		['a kind and a name', 'channel oci', ['OCI registries']],
		['a command with its arguments', 'pipx install black', ['pipx']],
		['a question with a name in it', 'how do I make an exe', ['Own Python']],
		['a long question that only has a name in it', 'may the offline build of my package fail', []],
		['a letter too few', 'pyinstallr', ['PyInstaller']],
		['a letter too many', 'dockker', ['Docker and OCI images', 'OCI registries']],
		['two letters changed over', 'whele', ['Wheel']],
		['two slips in a long word', 'pyinsstalr', ['PyInstaller']],
		['a slip in a half typed word', 'containr im', ['Docker and OCI images']],
		['two slips in a short word', 'whoal', []],
		['a word too short for a slip', 'pix', []],
	])('%s', (_, typed, names) => {
		expect(found(typed)).toEqual(names);
	});

	test('a misspelt name only if nothing else is found', () => {
		expect(find('doker').map(({ by }) => by)).toEqual(['fuzzy', 'fuzzy']);
		expect(find('docker').some(({ by }) => by === 'fuzzy')).toBe(false);
	});
});

test('returns the other name by which a page was found, and no other', () => {
	const aliases = (typed: string) => find(typed).map(({ alias }) => alias);
	expect(aliases('.exe')).toEqual(['.exe', 'executable zip']);
	expect(aliases('docker')).toEqual([undefined, 'Docker Hub']);
	expect(aliases('python no installed')).toEqual(['no Python installed']);
});

test('ignores insignificant words, unless there are no others', () => {
	expect(tellingWords('How do I ship the app?')).toEqual(['ship']);
	expect(tellingWords('The Python')).toEqual(['the', 'python']);
});

describe('slips', () => {
	test.each<[string, string, number]>([
		['flatpack', 'flatpak', 1],
		['nutika', 'nuitka', 1],
		['pyinsstalr', 'pyinstaller', 2],
		['doker', 'docker', 1],
		['dokr', 'docker', Infinity],
		['whel', 'wheelhouse', Infinity],
		['docker', 'dockerfile', 0],
		['pip', 'pex', Infinity],
		['wheel', 'heel', Infinity],
	])('between %s and %s', (word, other, slips) => {
		expect(slipsBetween(word, other)).toBe(slips);
	});

	const word = fc.stringMatching(/^[a-z]{6,14}$/);

	test('none lie between a word and itself, or what it begins', () => {
		fc.assert(
			fc.property(word, fc.stringMatching(/^[a-z]{0,5}$/), (typed, rest) => {
				expect(slipsBetween(typed, typed + rest)).toBe(0);
			}),
		);
	});

	test('at most one lies between a long word and the same with one letter left out, put in, put in place of another or changed over', () => {
		fc.assert(
			fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (other, place, letter) => {
				const at = place % (other.length - 1);
				const [before, here, after] = [other.slice(0, at), other.charAt(at), other.slice(at + 1)];
				for (const typed of [
					before + after,
					before + letter + here + after,
					before + letter + after,
					before + after.charAt(0) + here + after.slice(1),
				])
					if (typed.length >= 6) expect(slipsBetween(typed, other)).toBeLessThanOrEqual(1);
			}),
		);
	});
});

describe('for any names', () => {
	const name = fc.stringMatching(/^[A-Za-z.][A-Za-z0-9 ._-]{2,14}[a-z]$/);
	const pages = fc.uniqueArray(fc.tuple(name, fc.array(name, { maxLength: 3 })), {
		minLength: 1,
		maxLength: 8,
		selector: ([own]) => squashed(own),
	});

	test('whoever types a name in full gets its page first, whatever case it is in', () => {
		fc.assert(
			fc.property(pages, fc.nat(), (named, choice) => {
				const all = named.map(([own, aliases]) => page(own, aliases));
				const wanted = all[choice % all.length];
				expect(nameSearch(all).find(wanted?.name.toUpperCase() ?? '')[0]?.page).toBe(wanted);
			}),
			{ numRuns: 60 },
		);
	});

	test('whoever types the beginning of a name finds its page', () => {
		fc.assert(
			fc.property(pages, fc.nat(), fc.nat(), (named, choice, length) => {
				const all = named.map(([own, aliases]) => page(own, aliases));
				const wanted = all[choice % all.length];
				const typed = wanted?.name.slice(0, 1 + (length % wanted.name.length)) ?? '';
				fc.pre(squashed(typed) !== '');
				expect(
					nameSearch(all)
						.find(typed)
						.map((hit) => hit.page),
				).toContain(wanted);
			}),
			{ numRuns: 60 },
		);
	});

	test('whatever is typed, each page is found at most once, and only pages that are there', () => {
		fc.assert(
			fc.property(pages, fc.string({ unit: 'grapheme', maxLength: 30 }), (named, typed) => {
				const all = named.map(([own, aliases]) => page(own, aliases));
				const hits = nameSearch(all)
					.find(typed)
					.map((hit) => hit.page);
				expect(new Set(hits).size).toBe(hits.length);
				expect(hits.every((hit) => all.includes(hit))).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('in the guide itself', () => {
	const { content } = readContent(PROJECT);
	const catalogue = publishedCatalogue(content);
	const register = pagesOf(catalogue);
	const { groups, synonyms } = furtherNamesFromCatalogue(catalogue, register);
	const pages = namedPages(namesFromCatalogue(catalogue, register), groups);
	const search = nameSearch(pages, readingsFrom(synonyms)).find;

	test('every page is first, or first but for one of the same name, when its name is typed', () => {
		const lost = pages.filter(
			({ name, url }) => !search(name).some((hit, place) => hit.page.url === url && (place === 0 || search(name)[0]?.page.name === name)),
		);
		expect(lost.map(({ name }) => name)).toEqual([]);
	});

	test('every option is found when two neighbouring letters of its name are changed over', () => {
		const lost = pages
			.filter(({ kind, mode, name }) => kind === 'Option' && !mode && /^\w{6,}$/.test(name))
			.flatMap(({ name, url }) =>
				[2, 3, 4]
					.map((at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2))
					.filter((typed) => !search(typed).some((hit) => hit.page.url === url)),
			);
		expect(lost).toEqual([]);
	});
});
