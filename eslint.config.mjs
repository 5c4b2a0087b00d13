// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { contentIds, readContentIds } from './eslint/content-ids.ts';

/**
 * Data flows one way: schema → load → model → components and pages → client. Each folder lists what it may not import.
 * @param {string[]} files
 * @param {[string[], string][]} groups patterns that these files may not import, with the reason
 * @param {string[]} [typesOnly] expressions for paths of which these files may import types and no values
 * @returns {import('eslint').Linter.Config}
 */
const restricted = (files, groups, typesOnly = []) => ({
	files,
	rules: {
		'@typescript-eslint/no-restricted-imports': [
			'error',
			{
				patterns: [
					...groups.map(([group, message]) => ({ group, message })),
					...typesOnly.map((regex) => ({
						regex,
						allowTypeImports: true,
						message: 'Browsers download this: move the value to src/model/shared/, or import only its type.',
					})),
				],
			},
		],
	},
});
const CONTENT_IDS = readContentIds(import.meta.dirname);
const ASTRO = ['astro', 'astro/*', 'astro:*'];
const BEYOND_MODEL = ['**/load/**', '**/components/**', '**/layouts/**', '**/pages/**', '**/client/**'];

export default defineConfig(
	// The peers are other projects, whose packages are not installed here.
	globalIgnores([
		'dist',
		'dist.new',
		'dist.old',
		'release',
		'release.new',
		'node_modules',
		'.astro',
		'test-results',
		'playwright-report',
		'bench/peers',
	]),
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
			// tsconfig's noPropertyAccessFromIndexSignature asks for the brackets.
			'@typescript-eslint/dot-notation': 'off',
		},
	},
	...astro.configs.recommended,
	restricted(
		['src/schema/**/*.ts'],
		[
			[
				['**/load/**', '**/model/**', '**/components/**', '**/layouts/**', '**/pages/**', '**/client/**'],
				'A schema knows only other schemas.',
			],
		],
	),
	restricted(
		['src/model/**/*.ts'],
		[[[...ASTRO, ...BEYOND_MODEL, '**/views/**'], 'The model is plain TypeScript. Move this code to a component, or pass the data in.']],
	),
	restricted(
		['src/load/**/*.ts'],
		[[['**/components/**', '**/layouts/**', '**/pages/**', '**/client/**', '**/views/**'], 'Loading comes before components and pages.']],
	),
	{
		files: ['src/**/*.{ts,astro}'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ group: ['**/lab/**'], message: 'The site reads what the lab wrote, never its code.' }] },
			],
		},
	},
	// From each depth of the folder, a path that leads out of it.
	...['*.ts', '*/*.ts', '*/*/*.ts'].map((files, depth) =>
		restricted(
			[`src/model/shared/${files}`],
			[[[...ASTRO, ...BEYOND_MODEL, '**/views/**'], 'The model is plain TypeScript. Move this code to a component, or pass the data in.']],
			[`^(?:\\.\\./){${depth + 1}}(?!(?:\\.\\./)*schema/matrices)`],
		),
	),
	restricted(
		['src/views/**/*.ts'],
		[
			[
				[...ASTRO, ...BEYOND_MODEL],
				'A view is drawn in built pages and in the browser: it may use only other views and src/model/shared/. Pass the data in.',
			],
		],
		['/(?:model/(?!shared/)|schema/(?!matrices))'],
	),
	restricted(
		['src/client/**/*.ts'],
		[
			[
				[...ASTRO, '**/load/**', '**/components/**', '**/layouts/**', '**/pages/**'],
				'Readers download this: it may use only other client files, src/views/ and src/model/shared/.',
			],
		],
		['/(?:model/(?!shared/)|schema/(?!matrices))'],
	),
	{
		files: ['src/**/*.{ts,astro}'],
		ignores: ['src/model/shared/addresses.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				...[
					// Content files that end in .yml are files, not pages.
					'Literal[value=/^\\u002f[a-z_](?!.*\\.yml$)/]',
					'TemplateLiteral > TemplateElement:first-child[value.raw=/^\\u002f(?:[a-z_]|$)/]',
					// A slash alone is the home page where an address is expected, and a mere character elsewhere.
					':matches(JSXAttribute[name.name="href"], Property[key.name=/^(?:url|href)$/]) > Literal[value="/"]',
				].map((selector) => ({
					selector,
					message: 'A path of the site: use, or add, a function of src/model/shared/addresses.ts, which knows the base path.',
				})),
				...[
					'JSXAttribute:matches([name.name="class"], [name.namespace.name="class"]) TemplateLiteral[expressions.length>0]',
					'Property:matches([key.name=/^class(?:Name)?$/], [key.value="class"]) > TemplateLiteral[expressions.length>0]',
					'AssignmentExpression[left.property.name="className"] > TemplateLiteral[expressions.length>0]',
					'CallExpression[callee.object.property.name="classList"] > TemplateLiteral[expressions.length>0]',
				].map((selector) => ({
					selector,
					message: 'A class that is put together is found by no search: write it out, or make a state an attribute, such as data-outcome.',
				})),
			],
		},
	},
	{
		files: ['src/**/*.{ts,astro}'],
		plugins: { guide: { rules: { 'content-ids': contentIds } } },
		rules: { 'guide/content-ids': ['error', { ids: CONTENT_IDS }] },
	},
	{
		files: [
			'src/model/shared/layers.ts',
			'src/model/shared/known-criteria.ts',
			'src/model/shared/chooser/questions/*.ts',
			// Schemas import no model. A measurement's layers, a symptom's and a recipe's stages are vocabularies of their own.
			'src/schema/{measurement,recipe,symptom}.ts',
		],
		rules: { 'guide/content-ids': ['error', { ids: CONTENT_IDS, criteria: false }] },
	},
	{
		files: ['src/components/**/*.astro', 'src/layouts/**/*.astro', 'src/pages/**/*.{astro,ts}'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					paths: [{ name: 'astro:content', message: 'Only src/load/ reads collections.' }],
					patterns: [{ group: ['**/lab/**'], message: 'The site reads what the lab wrote, never its code.' }],
				},
			],
		},
	},
);
