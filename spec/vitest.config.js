import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Nothing here is about speed; this is for machines that do other things too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['test/**/*.test.js'],
    // The files share nothing that they change, and starting afresh for each took longer than the tests.
    pool: 'threads',
    isolate: false,
    // What is linted at once is linted together.
    maxConcurrency: 50,
  },
});
