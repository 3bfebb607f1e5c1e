import { defineConfig } from 'vitest/config';

// Each is a project with a task of turbo. They install, build and start real programs, and nothing in
// them is about speed.
const slow = { testTimeout: 300_000, hookTimeout: 300_000, teardownTimeout: 300_000, expect: { poll: { timeout: 20_000 } } };

export default defineConfig({
  test: {
    projects: [
      // GitHub's parser imports JSON as no Node does, so vitest has to load it.
      {
        test: {
          name: 'pipeline',
          include: ['pipeline/*.test.js', 'rules/*.test.js'],
          server: { deps: { inline: ['@actions/workflow-parser'] } },
          ...slow,
        },
        logLevel: 'error',
      },
      { test: { name: 'release', include: ['release/*.test.js'], ...slow } },
      { test: { name: 'packed', include: ['packed/*.test.js'], globalSetup: ['packed/setup.js'], ...slow } },
      // Each test builds everything, some of them twice.
      { test: { name: 'environment', include: ['environment/*.test.js'], ...slow, testTimeout: 1_200_000 } },
      { test: { name: 'next', include: ['next/*.test.js'], ...slow } },
      { test: { name: 'dry-run', include: ['dry-run/*.test.js'], ...slow, testTimeout: 1_200_000 } },
      { test: { name: 'cache', include: ['cache/*.test.js'], ...slow } },
    ],
  },
});
