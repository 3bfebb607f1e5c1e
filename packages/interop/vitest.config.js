import { defineConfig } from 'vitest/config';

// Other people's programs, some of which take their time.
export default defineConfig({ test: { include: ['*.test.js'], testTimeout: 300_000, hookTimeout: 300_000 }, logLevel: 'error' });
