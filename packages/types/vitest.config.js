import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Nothing here is about speed; this is for machines that do other things too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    typecheck: { enabled: true, checker: 'node_modules/typescript-7/bin/tsc', tsconfig: 'tsconfig.test.json' },
  },
});
