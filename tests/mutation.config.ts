import { defineConfig } from 'vitest/config';

// The tests that a changed line of the model is tried against: those of the model, which need no built site.
export default defineConfig({ test: { include: ['tests/model/**/*.test.ts'], testTimeout: 30_000 } });
