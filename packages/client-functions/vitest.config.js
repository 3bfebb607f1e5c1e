import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The files share nothing that they change, and starting afresh for each took longer than the tests.
    pool: 'threads',
    isolate: false,
  },
});
