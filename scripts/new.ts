// Writes the skeleton of a content file: npm run new option pyapp -- --rung own-python
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/load/read-content.ts';
import { skeletonOf } from './authoring/skeleton.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rung: { type: 'string' }, root: { type: 'string' } } });
const root = values.root ?? process.cwd();
const [kind = '', id = ''] = positionals;
const skeleton = skeletonOf({ kind, id, rung: values.rung, today: new Date().toISOString().slice(0, 10) }, readContent(root).content);
if ('refusal' in skeleton) {
	console.error(`${skeleton.refusal}\nUsage: npm run new <kind> <id>, and for an option -- --rung <rung>.`);
	process.exitCode = 1;
} else if (existsSync(join(root, skeleton.file))) {
	console.error(`${skeleton.file} is there already, and cannot be read. Run npm run check:content to see why.`);
	process.exitCode = 1;
} else {
	mkdirSync(dirname(join(root, skeleton.file)), { recursive: true });
	writeFileSync(join(root, skeleton.file), skeleton.text, { flag: 'wx' });
	console.log(`${skeleton.file} is begun. Fill it in; npm run check:content says what is wrong, npm run dev shows it.`);
}
