// The tests of a package, with the sources of all packages in place of what is built of them: what is broken there is seen at once.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mergeConfig } from 'vitest/config';
import { allPackages, root } from '../repository/packages.js';

const { default: own } = await import(pathToFileURL(join(process.cwd(), 'vitest.config.js')).href);

const alias = allPackages.flatMap(({ folder, manifest }) =>
  Object.entries(manifest.exports ?? {}).flatMap(([name, target]) => {
    const built = /^\.\/dist\/(.+)\.js$/.exec(typeof target === 'string' ? target : (target.default ?? ''))?.[1];
    // The description is not made of TypeScript.
    if (!folder.startsWith('packages/') || !built) return [];
    const find = new RegExp(`^${manifest.name}${name.slice(1)}$`);
    return [{ find, replacement: join(root, folder, `src/${built}.ts`) }];
  }),
);

export default mergeConfig(own, { root: process.cwd(), resolve: { alias }, test: { typecheck: { enabled: false } } });
