// Writes the JSON Schemas that editors use for the content into .vscode/schemas/. They are committed; a test fails when they are out of
// date.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../src/load/read-content.ts';
import { schemaFiles } from './authoring/schema-files.ts';

const root = process.cwd();
const { content, complete } = readContent(root);
if (complete) {
	rmSync(join(root, '.vscode/schemas'), { recursive: true, force: true });
	mkdirSync(join(root, '.vscode/schemas'), { recursive: true });
	for (const [file, text] of Object.entries(schemaFiles(content))) writeFileSync(join(root, file), text);
} else {
	console.error('Some content cannot be read, and its ids would be missing. Run npm run check:content first.');
	process.exitCode = 1;
}
