import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROJECT } from '../fixtures/project.ts';

test('only what runs before anything is installed is plain JavaScript; the rest is checked as TypeScript', () => {
	const files = globSync(['src/**/*.{js,mjs,cjs}', 'scripts/**/*.{js,mjs,cjs}', 'deploy/**/*.{js,mjs,cjs}'], { cwd: PROJECT });
	expect(files.map((file) => file.replaceAll('\\', '/')).sort()).toEqual([
		'scripts/ensure-installed.mjs',
		'scripts/start.mjs',
		'scripts/test.mjs',
	]);
});
