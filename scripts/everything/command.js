// Runs every command that says whether all is well, one after the other, and prints what each took:
// `pnpm test:everything [--only test:interop]…`. Not among them are `test:repeat`,
// which takes hours, and benchmarks, which say how fast things are.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from '../repository/packages.js';

/** What says most in the least time comes first. */
const COMMANDS = [
  'test',
  'test:interop',
  'types:interop',
  'test:sections',
  'test:next',
  'mutation --all',
  'release:dry-run',
  'test:environment',
  'claims',
  'load',
  'load:emulator',
  'types:bench',
];

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } });
const unknown = values.only.find((name) => !COMMANDS.some((command) => isCalled(command, name)));
if (unknown !== undefined) {
  console.error(`--only: there is no command ${unknown}, expected one of ${COMMANDS.join(', ')}.`);
  process.exit(2);
}
const chosen = COMMANDS.filter((command) => values.only.length === 0 || values.only.some((name) => isCalled(command, name)));

let stopped = false;
// Ctrl+C is for the command that runs, too, which ends what it has begun.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stopped = true));
/** @type {{ command: string, passed: boolean, seconds: number }[]} */
const results = [];
for (const command of chosen) {
  if (stopped) break;
  console.log(`\n── pnpm ${command}\n`);
  const began = performance.now();
  const status = await run(command);
  // It may hear of it first.
  if (status === 130) stopped = true;
  results.push({ command, passed: status === 0, seconds: (performance.now() - began) / 1000 });
}

console.log(
  `\n${results.map(({ command, passed, seconds }) => `${passed ? '✓' : '✗'} ${inMinutes(seconds)}  pnpm ${command}`).join('\n')}`,
);
console.log(`  ${inMinutes(results.reduce((sum, { seconds }) => sum + seconds, 0))}  all of them`);
const failed = results.filter(({ passed }) => !passed).length;
if (stopped) console.error(`Stopped before ${chosen.length - results.length} of ${chosen.length} commands.`);
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = stopped ? 130 : Math.min(failed, 1);

/** @param {string} command @param {string} name with or without its arguments */
function isCalled(command, name) {
  return command === name || command.split(' ')[0] === name;
}

/** @param {string} command @returns {Promise<number>} its exit code, 130 where it was stopped */
function run(command) {
  const child = spawn('pnpm', ['run', ...command.split(' ')], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done(code ?? 130)));
}

/** @param {number} seconds */
function inMinutes(seconds) {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`.padStart(6);
}
