import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkProject } from '../../src/load/check-project.ts';
import { COLLECTION_IDS } from '../../src/schema/collections.ts';
import type { Content, Problem } from '../../src/model/catalogue/content.ts';
import { changed } from '../fixtures/catalogue.ts';
import { temporaryProject } from '../fixtures/content-folder.ts';
import { checkTexts, contentTexts, edited } from '../fixtures/content-texts.ts';
import { PROJECT } from '../fixtures/project.ts';
import type { BrokenCase } from './broken/broken-case.ts';
import { BROKEN_CHARACTERS } from './broken/characters.ts';
import { BROKEN_FIELDS } from './broken/fields.ts';
import { BROKEN_FILES } from './broken/files.ts';
import { BROKEN_HEADINGS } from './broken/headings.ts';
import { BROKEN_JUDGEMENTS } from './broken/judgements.ts';
import { BROKEN_PROSE } from './broken/prose.ts';
import { BROKEN_REFERENCES } from './broken/references.ts';
import { BROKEN_RULES } from './broken/rules.ts';
import { BROKEN_SYMPTOMS } from './broken/symptoms.ts';
import { BROKEN_YAML } from './broken/yaml.ts';

/** A day after all days of the fixtures. */
const DAY = '2026-12-01';

const BROKEN = [
	...BROKEN_FILES,
	...BROKEN_CHARACTERS,
	...BROKEN_YAML,
	...BROKEN_FIELDS,
	...BROKEN_PROSE,
	...BROKEN_HEADINGS,
	...BROKEN_RULES,
	...BROKEN_REFERENCES,
	...BROKEN_JUDGEMENTS,
	...BROKEN_SYMPTOMS,
];

/** The whole report, so that a case fails on any further problem. */
function reportOf(reported: BrokenCase['reported']): string {
	const groups = [...Map.groupBy(reported, ([file]) => file)].map(([file, problems]) =>
		[file, ...problems.map(([, message, fix]) => `  ${message}\n    → ${fix}`)].join('\n'),
	);
	const count = reported.length === 1 ? '1 problem' : `${reported.length} problems`;
	return `${groups.join('\n\n')}\n\n${count} in the content. Nothing was built.`;
}

for (const { name, reported, skip = false, ...broken } of BROKEN)
	test.skipIf(skip)(`${name} is reported with its place and a fix`, () => {
		const { sound, report } = check(broken);
		expect(report).toBe(reportOf(reported));
		expect(sound).toBe(false);
	});

/** The disk costs more than all the rest, so that only what needs it is written there. */
function check({ change, edit, disturb }: Pick<BrokenCase, 'change' | 'edit' | 'disturb'>): { sound: boolean; report: string } {
	const texts = contentTexts(change);
	if (edit) texts.set(edit.file, edited(edit.file, texts.get(edit.file), edit.from, edit.to));
	if (!disturb) return checkTexts(texts);
	const root = temporaryProject(change);
	disturb(root);
	return checkProject(root);
}

test('checks content in memory and on disk alike', () => {
	const { sound, report } = checkTexts(contentTexts());
	expect({ sound, report }).toEqual(checkProject(temporaryProject()));
	expect(sound).toBe(true);
});

test('every case is different, and there are many', () => {
	expect(new Set(BROKEN.map(({ name }) => name)).size).toBe(BROKEN.length);
	expect(BROKEN.length).toBeGreaterThanOrEqual(60);
});

test('every folder of content has cases', () => {
	const broken = BROKEN.flatMap(({ reported }) => reported.map(([file]) => file));
	for (const kind of COLLECTION_IDS)
		expect(
			broken.some((file) => file.startsWith(`content/${kind}/`)),
			kind,
		).toBe(true);
});

test('every rule has a case', async () => {
	const folder = new URL('../../src/model/rules/', import.meta.url);
	const contents = BROKEN.flatMap(({ change }) => (change ? [changed(change)] : []));
	const unbroken: string[] = [];
	for (const file of readdirSync(folder)) {
		const name = file.replace(/\.ts$/, '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
		const rule = ((await import(new URL(file, folder).href)) as Record<string, unknown>)[name];
		// The other files are what the rules share.
		if (typeof rule !== 'function' || name === 'suggestion') continue;
		if (contents.every((content) => (rule as (content: Content, today: string) => Problem[])(content, DAY).length === 0))
			unbroken.push(name);
	}
	expect(unbroken).toEqual([]);
});

test('every file of the rules has a unit test', () => {
	const tests = globSync(`${PROJECT}tests/model/**/*.test.ts`).map((file) => readFileSync(file, 'utf8'));
	// These are what rules share: each is tested through the rules that use it.
	const shared = ['authored-cells.ts', 'strange-answers.ts', 'taken-mode-ids.ts'];
	const rules = readdirSync(`${PROJECT}src/model/rules`).filter((file) => !shared.includes(file));
	expect(rules.filter((file) => !tests.some((text) => text.includes(`/rules/${file}'`)))).toEqual([]);
});
