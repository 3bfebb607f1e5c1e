// Builds a package that is published, in its own folder: `dist` has a file for each export and each program of its
// package.json, with what they need of the packages of this repository that are published nowhere, one file of types
// for each export, and the licenses of what else is built in. What the package depends on stays outside.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { build } from 'esbuild';
import { compilerIn } from './compiler.js';
import { removeLeftovers } from './leftovers.js';
import { writeLicenses } from './licenses.js';

const folder = process.cwd();
const dist = join(folder, 'dist');
const types = join(folder, '.results/types');
const { exports = {}, bin = {}, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
/** @type {string[]} Such as `index` and `cli/program`. */
const modules = Object.values(exports).map((target) => nameOf(target.default));
const programs = Object.values(bin).map(nameOf);
/** What takes the place of an export in a page, and has its types. @type {string[]} */
const inPages = Object.values(exports).flatMap(({ browser }) => (browser ? [nameOf(browser.default)] : []));

const [program, ...args] = await compilerIn(folder);
execFileSync(program, [...args, '--emitDeclarationOnly', '--outDir', types], { stdio: 'inherit' });
const { metafile, outputFiles } = await build({
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
  metafile: true,
  logLevel: 'warning',
});
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  // esbuild says of each part which file of this machine it is from.
  writeFileSync(path, text.replace(/^\/\/ \S+\.[jt]s\n/gm, ''));
}
writeTypes();
removeLeftovers(dist, [...outputFiles.map(({ path }) => path), ...modules.map((name) => `${name}.d.ts`)]);
writeLicenses(dist, metafile);
rmSync(types, { recursive: true });

function nameOf(/** @type {string} */ file) {
  return file.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
}

/** The types of each export in one file, with their comments, so that it names no file that is not there. */
function writeTypes() {
  const configs = modules.map((name) =>
    ExtractorConfig.prepare({
      configObject: {
        projectFolder: folder,
        mainEntryPointFilePath: join(types, `${name}.d.ts`),
        bundledPackages: ['@modelarts-openapi/openapi-model', '@modelarts-openapi/validation'],
        compiler: { tsconfigFilePath: join(folder, 'tsconfig.json'), skipLibCheck: true },
        newlineKind: 'lf',
        dtsRollup: { enabled: true, untrimmedFilePath: join(dist, `${name}.d.ts`) },
        messages: { extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } } },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(folder, 'package.json'),
    }),
  );
  const [first, ...others] = configs;
  if (!first) return;
  // Exports share most of what they are made of, which is read once.
  const compilerState = CompilerState.create(first, { additionalEntryPoints: others.map((one) => one.mainEntryPointFilePath) });
  for (const config of configs) {
    const { succeeded } = Extractor.invoke(config, {
      compilerState,
      localBuild: true,
      showVerboseMessages: false,
      messageCallback: (message) => void (message.handled = message.logLevel !== 'error'),
    });
    if (!succeeded) throw new Error(`${config.untrimmedFilePath}: api-extractor could not write these types`);
  }
}
