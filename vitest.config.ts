import { defineConfig } from 'vitest/config';

// Limits are for tests that would never end: a busy machine is no failure.
export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/guide/**', 'tests/hosts/**'], testTimeout: 120_000 } },
			// These look at the built site, so they come after the build.
			{
				test: {
					name: 'built',
					include: ['tests/guide/**/*.test.ts', 'tests/hosts/**/*.test.ts'],
					testTimeout: 240_000,
					hookTimeout: 240_000,
				},
			},
		],
	},
});
