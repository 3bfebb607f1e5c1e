// Holds what the published packages export against the API reports that are committed; with `--local` it writes them anew.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { packages, root } from './repository/packages.js';

const configs = packages.flatMap(({ folder }) =>
  readdirSync(join(root, folder))
    .filter((file) => /^api-extractor.*\.json$/.test(file))
    .map((file) => ExtractorConfig.loadFileAndPrepare(join(root, folder, file))),
);
const [first, ...others] = configs;
if (!first) throw new Error('packages: expected some that have an api-extractor.json, got none');
// They share most of what they are made of, which is read once.
const compilerState = CompilerState.create(first, { additionalEntryPoints: others.map((one) => one.mainEntryPointFilePath) });
for (const config of configs) {
  const { succeeded } = Extractor.invoke(config, { compilerState, localBuild: process.argv.includes('--local') });
  if (!succeeded) process.exitCode = 1;
}
