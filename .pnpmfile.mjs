import { relative } from 'node:path';

const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY } = process.env;

export const hooks = {
  /**
   * Who installs a package gets nothing of what it is made with, some of which is published nowhere. It says where it comes from,
   * which npm holds against the workflow that publishes it, and which only a workflow knows.
   *
   * @param {{ devDependencies?: object, repository?: object }} manifest
   * @param {string} folder
   */
  beforePacking(manifest, folder) {
    delete manifest.devDependencies;
    if (GITHUB_REPOSITORY) {
      const url = `git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`;
      manifest.repository = { type: 'git', url, directory: relative(import.meta.dirname, folder) };
    }
    return manifest;
  },
};
