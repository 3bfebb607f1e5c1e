import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Nothing here is about speed; this is for machines that do other things too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The files share nothing that they change, and starting afresh for each took longer than the tests.
    pool: 'threads',
    isolate: false,
    typecheck: { enabled: true, tsconfig: 'tsconfig.test.json' },
  },
});
