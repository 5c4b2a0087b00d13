import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../scripts/authoring/json-schemas.ts';
import { schemaFiles } from '../../scripts/authoring/schema-files.ts';
import { readContent } from '../../src/load/read-content.ts';
import { soundContent } from '../fixtures/catalogue.ts';
import { PROJECT } from '../fixtures/project.ts';

const options = JSON.stringify(jsonSchemaOf('options', soundContent()));

test('the committed schemas are those of today’s content; npm run schemas writes them', () => {
	const files = schemaFiles(readContent(PROJECT).content);
	expect(readdirSync(join(PROJECT, '.vscode/schemas')).map((name) => `.vscode/schemas/${name}`)).toEqual(Object.keys(files).sort());
	for (const [file, text] of Object.entries(files)) expect(readFileSync(join(PROJECT, file), 'utf8') === text, file).toBe(true);
});

test('the editor finds a schema for every folder of YAML', () => {
	const settings = JSON.parse(readFileSync(join(PROJECT, '.vscode/settings.json'), 'utf8')) as { 'yaml.schemas': Record<string, string> };
	for (const [schema, files] of Object.entries(settings['yaml.schemas'])) {
		expect(existsSync(join(PROJECT, schema)), schema).toBe(true);
		expect(existsSync(join(PROJECT, files.split('/*')[0] ?? '')), files).toBe(true);
	}
});

test('a cell takes the values of its criterion, alone, as a list and in the long form', () => {
	const { $defs } = jsonSchemaOf('options', soundContent()) as unknown as {
		$defs: { cells: { properties: Record<string, { description: string; anyOf: [{ enum: string[] }, { items: unknown }, unknown] }> } };
	};
	const cell = $defs.cells.properties['isolation'];
	expect(cell?.anyOf[0].enum).toEqual(['none', 'environment', 'container', 'not-applicable', 'unknown']);
	expect(cell?.anyOf[1].items).toEqual(cell?.anyOf[0]);
	expect(cell?.description).toContain('What about isolation?\n\nHow to answer isolation.\n\n- none: It means None.');
});

test('fields that name something take the ids of what there is', () => {
	for (const ids of [['frozen', 'platform', 'script'], ['cloud', 'freezer', 'old-freezer', 'plain-script'], ['hashemi-2017']])
		expect(options).toContain(`"enum":${JSON.stringify(ids)}`);
	expect(options).toContain('"freezer/manual"');
	expect(options).not.toContain('"names":');
});

test('a tool is asked only what tools answer', () => {
	const { $defs } = jsonSchemaOf('tools', soundContent()) as { $defs: { cells: { properties: object } } };
	expect(Object.keys($defs.cells.properties)).toEqual(['license', 'maintainer', 'release', 'since', 'status']);
});

test('limits and descriptions are there', () => {
	expect(options).toContain('"maxLength":220');
	expect(options).toContain('The display name, as its readers write it.');
});
