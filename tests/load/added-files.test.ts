import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeContentFile } from '../fixtures/content-folder.ts';
import { PROJECT } from '../fixtures/project.ts';
import { addSiteSources } from '../fixtures/site-copy.ts';

/** Long enough for a real build on a busy machine. */
const PATIENCE = 600_000;

/** One file of each kind, by which the guide grows. */
const ADDED: Readonly<Record<string, string>> = {
	'content/matrices/novelty.yml': 'name: Novelty\norder: 90\nabout: how new it is\ncaption: How new {name} is\n',
	'content/criteria/freshness.yml': [
		'name: Freshness',
		'question: Is it fresh?',
		'matrix: novelty',
		'order: 1',
		'glance: 90',
		'values:',
		'  fresh: { name: Fresh, meaning: It has just come. }',
		'  stale: { name: Stale, meaning: It has been here for long. }',
		'rule: Look at the day on which its file came.',
		'',
	].join('\n'),
	'content/rungs/top.mdx': [
		'---',
		'name: Topmost rung',
		'short: Topmost',
		'summary: One step higher than all the others.',
		'assumes: nothing that a rung below it does not assume',
		'order: 90',
		'place: gradient',
		'---',
		'',
		'A made text for the page of the rung. <Cite id="almanac/gradient" />',
		'',
	].join('\n'),
	'content/symptoms/novel-message.mdx': [
		'---',
		'name: A novel message',
		'summary: Nobody has seen it before.',
		'message: It is new',
		"patterns: ['it is as new as can be']",
		'samples: [It is as new as can be]',
		'layer: code',
		'meets: [newcomer]',
		'checked: 2026-11-20',
		'notProduced: It is made up.',
		'---',
		'',
		'## What is missing',
		'',
		'Age.',
		'',
		'## The way out',
		'',
		'Wait.',
		'',
		'## What prevents it',
		'',
		'Age.',
		'',
	].join('\n'),
	'content/cases/greenhorn.yml': [
		'name: A greenhorn case',
		'order: 90',
		'situation: Somebody begins today.',
		'when: { kind: [device] }',
		'picks: []',
		'picked: 2026-11-20',
		'',
	].join('\n'),
	'content/stacks/novel.yml':
		'name: A novel stack\norder: 90\ninside: [spool, newcomer]\nwhy: It shows that stacks may hold what is new.\n',
};

/** An option and a tool, made of those that are there. */
const COPIES = [
	{ from: 'content/options/leaflet.mdx', to: 'content/options/newcomer.mdx', names: [/Leaflet/g, 'Newcomer'], rung: 'top' },
	{ from: 'content/tools/wrapper.mdx', to: 'content/tools/new-tool.mdx', names: [/Wrapper/g, 'New tool'], serves: 'newcomer' },
] as const;

let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'packaging-gradient-'));
	cpSync(join(PROJECT, 'tests/fixture-site/content'), join(root, 'content'), { recursive: true });
	for (const [file, text] of Object.entries(ADDED)) writeContentFile(root, file, text);
	for (const copy of COPIES) writeContentFile(root, copy.to, copied(copy));
	answerEverywhere();
	addSiteSources(root);
	const { status, stderr, stdout } = spawnSync(process.execPath, [join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
		cwd: root,
		encoding: 'utf8',
		env: { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1', WITHOUT_PREVIEWS: '1' },
	});
	expect(stderr, stdout).toBe('');
	expect(status).toBe(0);
}, PATIENCE);
afterAll(() => {
	rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** The text of a copy, under its own name and with aliases that nothing else has. */
function copied({ from, names: [old, name], ...place }: (typeof COPIES)[number]): string {
	const text = readFileSync(join(root, from), 'utf8')
		.replaceAll(old, name)
		.replace(/^aliases:\n(?: {2}- .*\n)+/m, 'aliases: []\n');
	return 'rung' in place
		? text.replace(/^rung: .*$/m, `rung: ${place.rung}`)
		: text.replace(/^serves:\n(?: {2}- .*\n)+/m, `serves: [${place.serves}]\n`);
}

/** Every option answers the new question: the copied one as fresh, the others as stale. */
function answerEverywhere(): void {
	for (const name of readdirSync(join(root, 'content/options'))) {
		const file = join(root, 'content/options', name);
		writeFileSync(
			file,
			readFileSync(file, 'utf8').replace(/^cells:\n/m, `cells:\n  freshness: ${name === 'newcomer.mdx' ? 'fresh' : 'stale'}\n`),
		);
	}
}

const built = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');
const page = (path: string) => parse(built(`${path}index.html`));
const texts = (of: HTMLElement, selector: string) => of.querySelectorAll(selector).map(({ text }) => text.replace(/\s+/g, ' ').trim());

describe('by files alone, there is', () => {
	test('a criterion in the table of its new matrix, with a cell in each row', () => {
		const table = page('compare/tables/').querySelector('table[data-matrix="novelty"]');
		expect(table?.querySelectorAll('thead [data-column]').map((head) => head.getAttribute('data-column'))).toEqual(['name', 'freshness']);
		const rows = table?.querySelectorAll('tbody tr[data-row]') ?? [];
		expect(rows.length).toBeGreaterThan(1);
		for (const row of rows) expect(row.querySelectorAll('th, td')).toHaveLength(2);
		const newcomer = rows.find((row) => row.querySelector('th a')?.text === 'Newcomer');
		expect(newcomer?.querySelector('td')?.text.trim()).toBe('Fresh');
	});

	test('a facet of the criterion, and a page of each of its values', () => {
		expect(built('compare/index.html')).toContain('freshness');
		expect(page('compare/freshness/fresh/').querySelector('main')?.text).toContain('Newcomer');
		expect(page('compare/freshness/fresh/').querySelector('main')?.text).not.toContain('Leaflet');
		expect(page('compare/freshness/stale/').querySelector('main')?.text).toContain('Leaflet');
	});

	test('a page of the option with the new question at a glance and in a table of its own', () => {
		const option = page('options/newcomer/');
		expect(texts(option, 'h1')).toEqual(['Newcomer']);
		expect(texts(option, '.glance dt').at(-1)).toBe('Freshness');
		expect(texts(option, '.glance dd').at(-1)).toBe('Fresh');
		expect(texts(option, 'caption')).toContain('How new Newcomer is');
		expect(option.querySelector('#freshness')).not.toBeNull();
	});

	test('the option in the list of options, on its rung, and in the table of layers', () => {
		for (const path of ['options/', 'gradient/top/', 'compare/'])
			expect(page(path).querySelectorAll('main a[href="/options/newcomer/"]').length, path).toBeGreaterThan(0);
	});

	test('a cell for each layer of the option, which says which layer it is of', () => {
		const table = page('compare/').querySelector('table.has-letters');
		const heads = table?.querySelectorAll('thead [data-layer]').map((head) => head.getAttribute('data-layer'));
		expect(heads?.length).toBeGreaterThan(1);
		for (const row of table?.querySelectorAll('tbody tr[data-row]') ?? [])
			expect(row.querySelectorAll('td').map((cell) => cell.getAttribute('data-layer'))).toEqual(heads);
	});

	test('the rung at the end of the gradient', () => {
		const gradient = page('gradient/');
		expect(gradient.querySelectorAll('a[href="/gradient/top/"]').length).toBeGreaterThan(0);
		expect(gradient.querySelector('main')?.text).toContain('Topmost');
	});

	test('the tool in its list, with a page that names the option it serves', () => {
		expect(page('tools/').querySelector('main a[href="/tools/new-tool/"]')).not.toBeNull();
		expect(page('tools/new-tool/').querySelector('main a[href="/options/newcomer/"]')).not.toBeNull();
	});

	test('the symptom in its list, on its page, on that of the option that meets it, and with its pattern', () => {
		for (const path of ['symptoms/', 'options/newcomer/'])
			expect(page(path).querySelector('main a[href="/symptoms/novel-message/"]'), path).not.toBeNull();
		expect(page('symptoms/novel-message/').querySelector('main a[href="/options/newcomer/"]')).not.toBeNull();
		expect(built('symptoms/patterns.json')).toContain('it is as new as can be');
	});

	test('the case with its result', () => {
		expect(page('choose/').querySelector('a[href="/choose/greenhorn/"]')).not.toBeNull();
		expect(page('choose/greenhorn/').querySelector('main')?.text).toContain('Newcomer');
	});

	test('the stack with its members', () => {
		expect(page('stack/').querySelector('a[href="/stack/novel/"]')).not.toBeNull();
		expect(page('stack/novel/').querySelector('main a[href="/options/newcomer/"]')).not.toBeNull();
	});

	test('the option and its answer in the data, as JSON and as CSV', () => {
		const { criteria, options } = JSON.parse(built('data/options.json')) as {
			criteria: { id: string; values: { id: string }[] }[];
			options: { id: string; rung: string; freshness: { is: string[] } }[];
		};
		expect(criteria.find(({ id }) => id === 'freshness')?.values.map(({ id }) => id)).toEqual(['fresh', 'stale']);
		expect(options.find(({ id }) => id === 'newcomer')).toMatchObject({ rung: 'top', freshness: { is: ['fresh'] } });
		const [heads = '', ...lines] = built('data/options.csv').split(/\r?\n/);
		expect(heads.split(',')).toContain('freshness');
		expect(lines.filter((line) => line.startsWith('newcomer,'))).toHaveLength(1);
	});

	test.each(['Newcomer', 'Topmost rung', 'New tool', 'A greenhorn case', 'A novel stack', 'A novel message'])(
		'the name “%s” for the search',
		(name) => {
			expect(built('search/names.json') + built('search/further.json')).toContain(`"${name}"`);
		},
	);

	test.each([
		'options/newcomer/',
		'gradient/top/',
		'tools/new-tool/',
		'choose/greenhorn/',
		'stack/novel/',
		'symptoms/novel-message/',
		'compare/freshness/fresh/',
	])('%s in the sitemap', (path) => {
		expect(built('sitemap-0.xml')).toContain(`/${path}</loc>`);
	});
});
