import { HtmlValidate } from 'html-validate';
import { builtPages, DIST } from './built-site.ts';
import { expect, test } from './reader.ts';
import { readFileSync } from 'node:fs';
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
				'hole-choice': { flow: true },
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
	// One of the many pages of one value stands for all of them: they share their markup.
	const pages = builtPages().filter(({ path }) => !/^\/compare\/.+\/.+\//.test(path) || path === '/compare/interpreter/included/');
	const complaints: string[] = [];
	for (const { path } of pages) {
		const file = join(DIST, path.endsWith('/') ? `${path}index.html` : path);
		const report = await validator.validateString(readFileSync(file, 'utf8'));
		for (const { messages } of report.results)
			complaints.push(...messages.map(({ ruleId, message, line }) => `${path}:${String(line)} ${ruleId}: ${message}`));
	}
	expect(pages.length).toBeGreaterThan(50);
	expect([...new Set(complaints.map((complaint) => complaint.replace(/^\S+ /, '')))], complaints[0]).toEqual([]);
});
