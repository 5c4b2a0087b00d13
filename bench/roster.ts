// `npm run bench:roster`: copies the project with the whole roster, stand-ins for what has no page yet, so that it can be built and looked at.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/load/read-content.ts';
import { CACHE } from './cache-folder.ts';
import { copyProject } from './project-copy.ts';
import { readRoster, rosterContent } from './roster-content.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? join(CACHE, 'roster');
const files = rosterContent(readContent('.').content, readRoster('bench/roster.yml'));
copyProject(folder, files);
console.log(`${files.length} made files beside the content, in ${folder}. Run "npm run build" there.`);
