// Whether the packages load, and have types, in each way in which they say that they can be imported.
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, test } from 'vitest';
import { manifestOf, packages } from '../repository/packages.js';

describe.each(packages)('$manifest.name', ({ folder, manifest }) => {
  const tarball = readFileSync(inject('packed').tarballs.find(({ name }) => name === manifest.name)?.file ?? '');

  test('has a package.json that publint takes', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
    const wrong = messages.filter(({ type }) => type !== 'suggestion').map((message) => formatMessage(message, pkg, { color: false }));
    expect(wrong).toEqual([]);
  });

  test('has types that fit what is loaded, wherever an export is imported or required', async () => {
    // What is no program has no types.
    const { exports = {} } = /** @type {{ exports?: object }} */ (manifestOf(folder));
    const excludeEntrypoints = Object.keys(exports).filter((name) => /\.(json|yaml)$/.test(name));
    const analysis = await checkPackage(createPackageFromTarballData(tarball), { excludeEntrypoints });
    expect(analysis).toMatchObject({ types: { kind: 'included' }, problems: [] });
  });
});
