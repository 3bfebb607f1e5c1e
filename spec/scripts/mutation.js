// Tells which small mistakes in the description no test would notice, see `pnpm mutation --help`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFixtures } from '@modelarts-openapi/contract';
import { mutation } from '@modelarts-openapi/contract/mutation';
import { equivalent } from './equivalent-mutants.js';

const folder = fileURLToPath(new URL('../', import.meta.url));
const { ok, report } = await mutation(process.argv.slice(2), {
  description: JSON.parse(readFileSync(`${folder}dist/reference.json`, 'utf8')),
  fixtures: readFixtures(folder),
  folder,
  equivalent,
  wanted: 99,
  print: console.log,
});
if (report) {
  mkdirSync(`${folder}.results`, { recursive: true });
  writeFileSync(`${folder}.results/mutation.json`, `${JSON.stringify(report, null, 2)}\n`);
}
process.exitCode = ok ? 0 : 1;
