// What may import what. Biome sees to circles of files and to packages that no package.json lists (biome.jsonc), the
// tests of packed packages to what a published one brings along.
import { join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn } from '../repository/git.js';
import { allPackages, read, root } from '../repository/packages.js';

/** The packages of this repository that one asks for, to run or to be built. @param {string} name */
function ownDependenciesOf(name) {
  const { dependencies, devDependencies } = allPackages.find(({ manifest }) => manifest.name === name)?.manifest ?? {};
  return Object.keys({ ...dependencies, ...devDependencies }).filter((one) => one.startsWith('@modelarts-openapi/'));
}

test('no source of a package leads out of the package other than by its name', () => {
  const sources = filesIn(root, 'packages/*/src/*.[jt]s');
  expect(sources.length).toBeGreaterThan(100);
  const outside = sources.flatMap((file) =>
    ts
      .preProcessFile(read(file))
      .importedFiles.map(({ fileName }) => fileName)
      .filter((path) => path.startsWith('.') && !normalize(join(file, '..', path)).startsWith(file.split('/').slice(0, 3).join('/')))
      .map((path) => `${file}: ${path}`),
  );
  expect(outside).toEqual([]);
});

test('what reads, validates and proves any description asks for nothing of this one', () => {
  const any = ['openapi-model', 'validation', 'contract'].map((name) => `@modelarts-openapi/${name}`);
  for (const name of any) expect(any, name).toEqual(expect.arrayContaining(ownDependenciesOf(name)));
});

test('no package asks for itself by way of others', () => {
  /** @param {string} name @param {string[]} [way] @returns {string[]} */
  const circlesOf = (name, way = []) => {
    if (way[0] === name) return [[...way, name].join(' → ')];
    return way.includes(name) ? [] : ownDependenciesOf(name).flatMap((one) => circlesOf(one, [...way, name]));
  };
  expect(allPackages.length).toBeGreaterThan(8);
  expect(allPackages.flatMap(({ manifest }) => circlesOf(manifest.name))).toEqual([]);
});

test('no published package needs one to run that is not published', () => {
  const hidden = allPackages.filter(({ manifest }) => manifest.private).map(({ manifest }) => manifest.name);
  const needed = allPackages
    .filter(({ manifest }) => !manifest.private)
    .flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {}));
  expect(needed.length).toBeGreaterThan(4);
  expect(needed.filter((name) => hidden.includes(name))).toEqual([]);
});
