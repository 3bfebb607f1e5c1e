import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/one-browser.js',
    // The page is 2.6 MB of script, and the browser has to be unpacked: two slow cores need a while.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
