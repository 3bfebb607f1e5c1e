import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Nothing here changes what is shared, and what one file has compared another one asks for.
    isolate: false,
    maxWorkers: 1,
    // Nothing here is about speed; this is for machines that do other things too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
