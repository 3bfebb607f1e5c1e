export const hooks = {
  /** Who installs a package gets nothing of what it is made with, some of which is published nowhere. @param {{ devDependencies?: object }} manifest */
  beforePacking(manifest) {
    delete manifest.devDependencies;
    return manifest;
  },
};
