// Runs tests of a package again and again, in one process, with the sources of all packages in place of what is built of them: what is
// broken there is seen at once.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allPackages } from '../repository/packages.js';
import { partsOf, patternOf } from './claims.js';
import { endedAmong } from './ended.js';

/** @import { Ended } from './ended.js' */

/** Where the sources of what packages export are, in a copy of this repository. @param {string} copy */
const aliases = (copy) =>
  allPackages.flatMap(({ folder, manifest }) =>
    Object.entries(manifest.exports ?? {}).flatMap(([name, target]) => {
      const built = /^\.\/dist\/(.+)\.js$/.exec(typeof target === 'string' ? target : (target.default ?? ''))?.[1];
      // The description is not made of TypeScript.
      if (!folder.startsWith('packages/') || !built) return [];
      const find = new RegExp(`^${manifest.name}${name.slice(1)}$`);
      return [{ find, replacement: join(copy, folder, `src/${built}.ts`) }];
    }),
  );

/**
 * @param {string} copy of this repository, with what its packages need built
 * @param {string} folder of a package there
 */
export async function openTests(copy, folder) {
  // That of the copy, as its tests have it.
  const { createVitest } = /** @type {typeof import('vitest/node')} */ (
    await import(pathToFileURL(join(copy, 'node_modules/vitest/dist/node.js')).href)
  );
  const vitest = await createVitest(
    'test',
    {
      root: join(copy, folder),
      watch: false,
      maxWorkers: 1,
      reporters: [{}],
      // What is broken may wait for ever.
      testTimeout: 20_000,
      typecheck: { enabled: false },
      ...(folder === 'scripts' ? { project: ['pipeline'] } : {}),
    },
    { resolve: { alias: aliases(copy) }, logLevel: 'silent' },
  );

  const [project] = vitest.projects;
  if (!project) throw new Error(`${folder} has no tests.`);

  return {
    /** Says that a file of the repository is another one now. @param {string} file */
    changed: (file) => vitest.invalidateFile(join(copy, file)),

    /**
     * How tests end.
     *
     * @param {string[]} tests `file: title` each
     * @param {{ bail?: boolean }} [options] whether one that is red is enough
     * @returns {Promise<(test: string) => Ended>}
     */
    async run(tests, { bail = false } = {}) {
      vitest.config.bail = bail ? 1 : 0;
      const specifications = [...new Set(tests.map((test) => partsOf(test).file))].map((file) => {
        const titles = tests.map(partsOf).filter((parts) => parts.file === file);
        const testNamePattern = new RegExp(titles.map(({ words }) => patternOf(words)).join('|'));
        return project.createSpecification(join(copy, file), { testNamePattern });
      });
      const { testModules } = await vitest.runTestSpecifications(specifications);
      const all = testModules.flatMap(({ moduleId, children }) =>
        [...children.allTests()].map((test) => ({
          file: moduleId,
          title: test.fullName.replaceAll(' > ', ' '),
          status: test.result().state,
        })),
      );
      return endedAmong(all, testModules.flatMap((module) => module.errors().map(({ message }) => message)).join('\n'));
    },

    close: () => vitest.close(),
  };
}
