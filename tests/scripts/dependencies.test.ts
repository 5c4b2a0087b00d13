import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dependenciesFrom, EXCEPTIONS, licenceProblems, missingOptional, type LockFile } from '../../scripts/dependencies.ts';
import { PROJECT } from '../fixtures/project.ts';

interface Manifest {
	readonly dependencies: Record<string, string>;
	readonly devDependencies: Record<string, string>;
	readonly allowScripts: Record<string, boolean>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(PROJECT, file), 'utf8'));
const lock = read('package-lock.json') as LockFile;
const manifest = read('package.json') as Manifest;
const dependencies = dependenciesFrom(lock);

describe('the packages this project stands on', () => {
	test('are named with exact versions', () => {
		for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
			expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
	});

	test('run scripts at their installation only where package.json names them', () => {
		const running = new Set(dependencies.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
		expect(running).toEqual(new Set(Object.keys(manifest.allowScripts)));
		expect(Object.values(manifest.allowScripts)).not.toContain(false);
		expect(readFileSync(join(PROJECT, '.npmrc'), 'utf8'), 'npm alone would run others too, with a notice').toMatch(
			/^strict-allow-scripts=true$/m,
		);
	});

	test('have licences that are on the list', () => {
		expect(licenceProblems(dependencies)).toEqual([]);
	});

	test('need every exception that is made', () => {
		for (const { packages, licences } of EXCEPTIONS) {
			const used = dependencies.filter(({ name }) => packages.test(name)).map(({ licence }) => licence);
			for (const licence of licences) expect(used).toContain(licence);
		}
	});

	test('are in the lock file for every system', () => {
		expect(missingOptional(lock)).toEqual([]);
	});
});

describe('a lock file', () => {
	const strange: LockFile = {
		packages: {
			'': { version: '0.1.0', license: 'MIT' },
			'node_modules/good': { version: '1.0.0', license: 'MIT', dev: true },
			'node_modules/@a/b/node_modules/good': { version: '1.0.0', license: 'MIT' },
			'node_modules/silent': { version: '2.0.0', hasInstallScript: true },
			'node_modules/strict': { version: '3.0.0', license: 'AGPL-3.0-only', optionalDependencies: { good: '1', 'strict-darwin': '3' } },
			'node_modules/choice': { version: '4.0.0', license: '(GPL-2.0 OR MIT)' },
			'node_modules/bad-choice': { version: '4.1.0', license: 'GPL-2.0-only OR AGPL-3.0-only' },
			'node_modules/both': { version: '4.2.0', license: 'MIT OR (Apache-2.0 AND GPL-3.0-only)' },
			'node_modules/@img/sharp-x': { version: '5.0.0', license: 'GPL-3.0-only' },
		},
	};

	test('is read once per package and version, ourselves apart', () => {
		expect(dependenciesFrom(strange).map(({ name, for: purpose, hasInstallScript }) => [name, purpose, hasInstallScript])).toEqual([
			['@img/sharp-x', 'building', false],
			['bad-choice', 'building', false],
			['both', 'building', false],
			['choice', 'building', false],
			['good', 'building', false],
			['silent', 'building', true],
			['strict', 'building', false],
		]);
	});

	test('is reported with a fix if its licence is not allowed', () => {
		const problems = licenceProblems(dependenciesFrom(strange)).join('\n');
		expect(problems).toContain('strict 3.0.0 is under AGPL-3.0-only, which is not on the list.\n  → Take another package');
		expect(problems).toContain('silent 2.0.0 states no licence.\n  → Look for one');
		expect(problems).toContain('bad-choice 4.1.0 is under GPL-2.0-only OR AGPL-3.0-only');
		expect(problems, 'nobody guesses at what is more than a choice').toContain('both 4.2.0');
		expect(problems).not.toMatch(/^choice/m);
		expect(problems, 'an exception is for certain licences').toContain('@img/sharp-x 5.0.0');
		expect(problems).not.toContain('good');
	});

	test('without a system’s package is noticed', () => {
		expect(missingOptional(strange)).toEqual(['strict-darwin']);
	});
});
