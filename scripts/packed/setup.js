// Packs the packages as they would be published, and installs them in two empty projects, as npm and as
// pnpm lay them out, and in a third one, beside other people's libraries. Nothing of these projects is a link into this repository.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printed } from '../programs/pnpm.js';
import { manifestOf, version as own } from '../repository/packages.js';
import { installTools } from '../tools/installed.js';
import { programs } from './guide.js';
import { installBeside, pack, published } from './unpacked.js';

/** @import { TestProject } from 'vitest/node' */
/** @import { Tarball } from './provided.js' */

// The newest of each version that the packages support, when this was last looked at.
const NODES = ['20.20.2', '22.23.3', '24.21.0'];

/** Where they are published already, as in a dry run of a release: they are taken from there. */
const REGISTRY = process.env['PACKED_REGISTRY'];

/** @param {TestProject} project */
export default async function setup(project) {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const nodes = Promise.all(NODES.map(async (version) => [version, await node(version)]));
  const tarballs = REGISTRY ? await published(folder, REGISTRY) : await pack(folder);

  // One after the other: both want the network and all processors.
  const projects = {
    npm: await installWithNpm(join(folder, 'npm'), tarballs),
    pnpm: await installWithPnpm(join(folder, 'pnpm'), tarballs),
  };
  const libraries = await installLibraries(join(folder, 'libraries'), tarballs);
  await installTools();

  project.provide('packed', { tarballs, projects, libraries, nodes: Object.fromEntries(await nodes) });
  return () => rmSync(folder, { recursive: true, force: true });
}

/** The file of this Node, if it is the one that is asked for, or of one from npm. @param {string} version */
async function node(version) {
  if (process.versions.node === version) return process.execPath;
  return (await printed(tmpdir(), `npx --yes --package node@${version} node -p process.execPath`)).trim();
}

/** @param {string} folder @param {Tarball[]} tarballs @param {object} [more] of its package.json */
function projectIn(folder, tarballs, more) {
  cpSync(join(import.meta.dirname, 'project'), folder, { recursive: true });
  const { version } = manifestOf('node_modules/@types/node');
  if (REGISTRY) writeFileSync(join(folder, '.npmrc'), `@modelarts-openapi:registry=${REGISTRY}\n`);
  const manifest = {
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(tarballs.map(({ name, file }) => [name, REGISTRY ? own : `file:${file}`])),
    devDependencies: { '@types/node': version },
    ...more,
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
}

// No registry has these versions, so what the packages ask of each other is answered with tarballs, too.
/** @param {string} folder @param {Tarball[]} tarballs */
async function installWithNpm(folder, tarballs) {
  projectIn(folder, tarballs, REGISTRY ? {} : { overrides: Object.fromEntries(tarballs.map(({ name }) => [name, `$${name}`])) });
  await printed(folder, 'npm install --prefer-offline --ignore-scripts --no-audit --no-fund --no-update-notifier');
  return folder;
}

/** @param {string} folder @param {Tarball[]} tarballs */
async function installWithPnpm(folder, tarballs) {
  projectIn(folder, tarballs);
  const settings = REGISTRY
    ? { minimumReleaseAgeExclude: ['@modelarts-openapi/*'] }
    : { overrides: Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`])) };
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), JSON.stringify({ packages: ['.'], ...settings }));
  await printed(folder, 'pnpm install --prefer-offline');
  return folder;
}

/** The programs that use the packages beside other people's libraries, those of the guide and a recipe among them. @param {string} folder @param {Tarball[]} tarballs */
async function installLibraries(folder, tarballs) {
  await installBeside(join(import.meta.dirname, 'libraries'), folder, tarballs);
  for (const { file, code } of programs) writeFileSync(join(folder, file), code);
  cpSync(join(folder, 'node_modules/@modelarts-openapi/emulator/recipes/msw/page.ts'), join(folder, 'recipe.ts'));
  // The file that `npx msw init public` writes.
  cpSync(join(folder, 'node_modules/msw/lib/mockServiceWorker.js'), join(folder, 'public/mockServiceWorker.js'));
  return folder;
}
