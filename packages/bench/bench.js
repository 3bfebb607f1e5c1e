// `pnpm bench`: runs the benchmarks one after the other, each in a process of its own, and prints their tables.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';

/** @type {Record<string, string>} */
const benchmarks = {
  call: 'A call',
  size: 'What a bundle grows by',
  installed: 'What is installed',
  validation: 'Validation',
  emulator: 'The emulator',
  page: 'The reference',
  pipeline: 'The build',
  growth: 'How it grows with the description',
};
const START = '<!-- results: `pnpm bench --write` replaces them -->';
const END = '<!-- end of the results -->';

const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean' }, write: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.find((name) => !(name in benchmarks));
if (unknown) fail(`${unknown}: expected ${Object.keys(benchmarks).join(', ')}, or nothing for all of them`);
if (values.write && (values.quick || positionals.length > 0)) fail('--write: expected all benchmarks, and not --quick');

const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
let results = `${machine}\n`;
process.stdout.write(results);
for (const [name, title] of Object.entries(benchmarks)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  print(`\n### ${title}\n\n`);
  await run(name);
}
if (values.write) {
  const readme = new URL('README.md', import.meta.url);
  const [before, rest = ''] = readFileSync(readme, 'utf8').split(START);
  const [, after] = rest.split(END);
  writeFileSync(readme, `${before}${START}\n\n${results}\n${END}${after}`);
}

/** @param {string} text */
function print(text) {
  results += text;
  process.stdout.write(text);
}

/** @param {string} name @returns {Promise<void>} */
function run(name) {
  const file = new URL(`${name}/run.js`, import.meta.url).pathname;
  const child = spawn(process.execPath, [file, ...(values.quick ? ['--quick'] : [])], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8').on('data', print);
  return new Promise((resolve) => child.once('close', (code) => (code === 0 ? resolve() : fail(`${name}: ended with ${code}`))));
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`bench: ${message}`);
  process.exit(1);
}
