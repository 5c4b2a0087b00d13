import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { builtPages } from '../built-site.ts';
import { DIST, inDist, KINDS } from './guide.ts';
import { expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

test('built HTML is valid', async () => {
	const validator = new HtmlValidate({
		extends: ['html-validate:recommended'],
		elements: [
			'html5',
			{
				'site-search': { flow: true, phrasing: true },
				'theme-choice': { flow: true, phrasing: true },
				'comparison-explorer': { flow: true },
				'vulnerability-filter': { flow: true },
				'gradient-drawing': { flow: true },
				'packaging-stack': { flow: true },
			},
		],
		rules: {
			// Astro writes attributes and entities in its own valid way.
			'attr-quotes': 'off',
			'attribute-boolean-style': 'off',
			'attribute-empty-style': 'off',
			'doctype-style': 'off',
			'no-trailing-whitespace': 'off',
			'void-style': 'off',
			// Table rows laid out as grids lose their roles in some browsers, so the roles are spelt out.
			'no-redundant-role': 'off',
			'prefer-native-element': 'off',
			// The filters act at once and have nothing to submit.
			'wcag/h32': 'off',
			// A title may be longer than a search engine shows.
			'long-title': 'off',
			// Ids such as "onefile.start" name a cell of a mode.
			'valid-id': 'off',
			// Headings inside cards follow the page's own outline.
			'no-inline-style': 'error',
			'require-sri': 'off',
		},
	});
	// Where pages have no words of their own, one stands for all of them: they share their markup.
	const named = new Set(KINDS.map(({ path }) => path));
	const pages = builtPages(DIST).filter(({ path }) => named.has(path) || !/^\/(?:compare|choose|stack|gradient)\/.+\//.test(path));
	const complaints: string[] = [];
	for (const { path } of pages) {
		const file = join(DIST, path.endsWith('/') ? `${path}index.html` : path);
		const report = await validator.validateString(readFileSync(file, 'utf8'));
		for (const { messages } of report.results)
			complaints.push(...messages.map(({ ruleId, message, line }) => `${path}:${String(line)} ${ruleId}: ${message}`));
	}
	expect(pages.length).toBeGreaterThan(0);
	expect([...new Set(complaints.map((complaint) => complaint.replace(/^\S+ /, '')))], complaints[0]).toEqual([]);
});

test('headings descend one level at a time below one title, and each page has its landmarks once', () => {
	const pages = builtPages(DIST);
	const wrong = pages.flatMap(({ path, html }) => {
		const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
		const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
		return [
			...(levels[0] === 1 && levels.filter((level) => level === 1).length === 1 ? [] : [`${path} has not one title before all`]),
			...levels.flatMap((level, place) =>
				level > (levels[place - 1] ?? 0) + 1 ? [`${path} goes to level ${String(level)} too early`] : [],
			),
			...(count(/<main[\s>]/g) === 1 && count(/<footer[\s>]/g) === 1 ? [] : [`${path} has not one main part and one foot`]),
			...(count(/<html lang="/g) === 1 && count(/<title>[^<]+</g) >= 1 ? [] : [`${path} has no language or no title`]),
		];
	});
	expect(pages.length).toBeGreaterThan(0);
	expect(wrong).toEqual([]);
});

test('nothing follows the end of a page', () => {
	const pages = builtPages(DIST);
	expect(pages.length).toBeGreaterThan(0);
	expect(pages.filter(({ html }) => !html.trimEnd().endsWith('</body></html>')).map(({ path }) => path)).toEqual([]);
});

test('every page sets the variables of its own styles and of styles loaded later', () => {
	const later = readdirSync(join(DIST, '_astro'))
		.filter((name) => name.endsWith('.css'))
		.map((name) => readFileSync(join(DIST, '_astro', name), 'utf8'))
		.join('');
	expect(later).toContain('var(--');
	for (const { path, html } of builtPages(DIST)) {
		const styles = later + [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => text).join('');
		const set = new Set([...styles.matchAll(/(?:@property )?(--[\w-]+)[:{]/g)].map(([, name = '']) => name));
		const used = new Set([...styles.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
		expect(
			[...used].filter((name) => !set.has(name)),
			path,
		).toEqual([]);
	}
});

test('every section of a long page has a link to itself, beside its heading', () => {
	const long = ['option', 'option with modes', 'tool', 'channel', 'rung', 'article', 'guide', 'section about'];
	const pages = KINDS.filter(({ kind }) => long.includes(kind));
	expect(pages.map(({ kind }) => kind).sort()).toEqual(long.sort());
	for (const { path } of pages) {
		const headings = parse(readFileSync(inDist(path), 'utf8')).querySelectorAll('main :is(h2, h3)[id]');
		expect(headings.length, path).toBeGreaterThan(1);
		for (const { id, nextElementSibling } of headings) expect(nextElementSibling?.getAttribute('href'), path).toBe(`#${id}`);
	}
});
