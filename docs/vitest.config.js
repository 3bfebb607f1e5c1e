import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/one-browser.ts',
    // Tests wait for the browser more than they work.
    maxWorkers: 2,
    // Nothing that one file leaves behind is seen by another; loading the browser's client once is enough.
    isolate: false,
    expect: { poll: { timeout: 20_000 } },
    // The page is 2.6 MB of script, and the browser has to be unpacked: two slow cores need a while.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
