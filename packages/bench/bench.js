// `pnpm bench`: runs the benchmarks one after the other, each in a process of its own, and prints their tables.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** @type {Record<string, string>} */
const benchmarks = {
  call: 'A call',
  size: 'What a bundle grows by',
  installed: 'What is installed',
  validation: 'Validation',
  emulator: 'The emulator',
  page: 'The reference',
  cost: 'What a change costs',
  growth: 'How it grows with the description',
};
const START = '<!-- results: `pnpm bench --write` replaces them -->';
const END = '<!-- end of the results -->';

const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean' }, write: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.find((name) => !(name in benchmarks));
if (unknown) fail(`${unknown}: expected ${Object.keys(benchmarks).join(', ')}, or nothing for all of them`);
if (values.write && values.quick) fail('--write: expected not to be with --quick, whose figures say little');

const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
for (const [name, title] of Object.entries(benchmarks)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const heading = `### ${title}\n\n${machine}\n\n`;
  process.stdout.write(heading);
  const result = await run(name);
  process.stdout.write('\n');
  if (values.write) replaceResult(title, `${heading}${result.trim()}\n\n`);
}

/** @param {string} name @returns {Promise<string>} what it has printed */
function run(name) {
  const file = fileURLToPath(new URL(`${name}/run.js`, import.meta.url));
  const child = spawn(process.execPath, [file, ...(values.quick ? ['--quick'] : [])], { stdio: ['ignore', 'pipe', 'inherit'] });
  let result = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    result += text;
    process.stdout.write(text);
  });
  return new Promise((resolve) => child.once('close', (code) => (code === 0 ? resolve(result) : fail(`${name}: ended with ${code}`))));
}

/** Puts a result into README.md, where the last one stands, or after all others. @param {string} title @param {string} result */
function replaceResult(title, result) {
  const readme = new URL('README.md', import.meta.url);
  const [before, rest = ''] = readFileSync(readme, 'utf8').split(START);
  const [results = '', after] = rest.split(END);
  const sections = results.split(/^(?=### )/m);
  const index = sections.findIndex((one) => one.startsWith(`### ${title}\n`));
  sections.splice(index === -1 ? sections.length : index, 1, result);
  writeFileSync(readme, `${before}${START}${sections.join('')}${END}${after}`);
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`bench: ${message}`);
  process.exit(1);
}
