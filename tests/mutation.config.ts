import { mkdirSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { readContent } from '../src/load/read-content.ts';

// Read once, not again for each of the thousand changed lines: that is seconds each time.
const ROOT = new URL('../', import.meta.url).pathname;
const READ = `${ROOT}.cache/read-content.json`;
mkdirSync(`${ROOT}.cache`, { recursive: true });
writeFileSync(READ, JSON.stringify(readContent(ROOT)));

// The tests that a changed line of the model is tried against: those of the model, which need no built site.
export default defineConfig({
	plugins: [
		{
			name: 'content-read-once',
			enforce: 'pre',
			resolveId: (id) => (id.endsWith('/load/read-content.ts') ? '\0read-content' : undefined),
			load: (id) =>
				id === '\0read-content'
					? `import { readFileSync } from 'node:fs';\nexport const readContent = () => JSON.parse(readFileSync(${JSON.stringify(READ)}, 'utf8'));`
					: undefined,
		},
	],
	test: { isolate: false, include: ['tests/model/**/*.test.ts'], testTimeout: 30_000 },
});
