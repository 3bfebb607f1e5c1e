// Builds a package that is published, in its own folder: `dist` has a file for each export and each program of its
// package.json, with what they need of the packages of this repository that are published nowhere, and one file of
// types for each export. What the package depends on stays outside.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { build } from 'esbuild';

const folder = process.cwd();
const dist = join(folder, 'dist');
const types = join(folder, '.results/types');
const { exports = {}, bin = {}, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
/** @type {string[]} Such as `index` and `cli/program`. */
const modules = Object.values(exports).map((target) => nameOf(target.default));
const programs = Object.values(bin).map(nameOf);
/** What takes the place of an export in a page, and has its types. @type {string[]} */
const inPages = Object.values(exports).flatMap(({ browser }) => (browser ? [nameOf(browser.default)] : []));

rmSync(dist, { recursive: true, force: true });
const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
execFileSync(process.execPath, [tsc, '--emitDeclarationOnly', '--outDir', types], { stdio: 'inherit' });
const { outputFiles } = await build({
  entryPoints: [...modules, ...programs, ...inPages].map((name) => ({ in: `src/${name}.ts`, out: name })),
  outdir: dist,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*', ...Object.keys(dependencies)],
  write: false,
  logLevel: 'warning',
});
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  // esbuild says of each part which file of this machine it is from.
  writeFileSync(path, text.replace(/^\/\/ \S+\.[jt]s\n/gm, ''));
}
for (const name of modules) writeTypes(name);
rmSync(types, { recursive: true });

function nameOf(/** @type {string} */ file) {
  return file.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
}

/** The types of an export in one file, with their comments, so that it names no file that is not there. */
function writeTypes(/** @type {string} */ name) {
  const { succeeded } = Extractor.invoke(
    ExtractorConfig.prepare({
      configObject: {
        projectFolder: folder,
        mainEntryPointFilePath: join(types, `${name}.d.ts`),
        bundledPackages: ['@modelarts-openapi/openapi-model', '@modelarts-openapi/validation'],
        compiler: { tsconfigFilePath: join(folder, 'tsconfig.json') },
        newlineKind: 'lf',
        dtsRollup: { enabled: true, untrimmedFilePath: join(dist, `${name}.d.ts`) },
        messages: { extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } } },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(folder, 'package.json'),
    }),
    { localBuild: true, showVerboseMessages: false, messageCallback: (message) => void (message.handled = message.logLevel !== 'error') },
  );
  if (!succeeded) throw new Error(`${name}: api-extractor could not write its types`);
}
