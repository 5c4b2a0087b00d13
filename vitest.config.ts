import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/site/**'],
		// For tests that would never end: a busy machine is no failure.
		testTimeout: 30_000,
	},
});
