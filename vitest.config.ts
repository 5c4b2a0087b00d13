import { defineConfig } from 'vitest/config';

// Test files of a worker share their modules, which read the whole content at their import: those of the model's rules, its shared part and the
// views take 17 s of processor time in place of 69. So no test may change a module's state, and none mocks a module.
const SHARED = { isolate: false };

// By itself Vitest leaves one processor free: of two, that is half. The linter, which runs beside the unit tests, ends before they do.
// Limits are for tests that would never end: a busy machine is no failure.
export default defineConfig({
	test: {
		maxWorkers: 2,
		projects: [
			{
				test: {
					...SHARED,
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/guide/**', 'tests/hosts/**'],
					testTimeout: 120_000,
				},
			},
			// These look at the built site, so they come after the build.
			{
				test: {
					...SHARED,
					name: 'built',
					include: ['tests/guide/**/*.test.ts', 'tests/hosts/**/*.test.ts'],
					testTimeout: 240_000,
					hookTimeout: 240_000,
				},
			},
		],
	},
});
