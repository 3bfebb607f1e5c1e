// What a change costs who makes it: from the edit to a build, the whole test, and the mutation of one operation.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clone, pnpm, root } from '../clone.js';
import { isQuick } from '../options.js';
import { digits, median, table } from '../table.js';
import { addOperation, changeClient, changeDescription } from './changes.js';

const [some, many] = isQuick ? [1, 1] : [2, 5];
/** Of the larger ones, with more than a thousand mutants. */
const OPERATION = 'getDataset';
const folder = clone('cost');
const fresh = mkdtempSync(join(tmpdir(), 'bench-cost-fresh-'));
// Of somebody who has installed pnpm.
const path = spawnSync('npx', ['--yes', '--package', pnpm.at(-1) ?? 'pnpm', '--call', 'node -p process.env.PATH'], { encoding: 'utf8' });
// As the repository asks for it: pnpm tells the programs that it runs not to install first.
const env = { ...process.env, PATH: path.stdout.trim(), pnpm_config_verify_deps_before_run: 'install' };
const client = ['turbo', 'run', 'build', '--filter=@modelarts-openapi/client'];
/** @type {Record<string, string | number>[]} */
const rows = [];
try {
  const dist = ['spec/dist', 'docs/dist', ...readdirSync(join(folder, 'packages')).map((name) => `packages/${name}/dist`)];
  measure('nothing is built or cached', 'build', 1, {
    prepare() {
      for (const file of ['.turbo', 'node_modules/.cache', ...dist]) rmSync(join(folder, file), { recursive: true, force: true });
    },
  });
  const types = { args: client, goal: '6 s', until: 'types and client are new' };
  measure('the summary of one operation has changed', 'build', some, { ...types, prepare: (round) => changeDescription(folder, round) });
  const all = { goal: '25 s' };
  measure('the summary of one operation has changed', 'build', some, { ...all, prepare: (round) => changeDescription(folder, -1 - round) });
  measure('an operation has been added', 'build', some, { ...types, goal: '', prepare: (round) => addOperation(folder, 2 * round) });
  measure('an operation has been added', 'build', some, { prepare: (round) => addOperation(folder, 2 * round + 1) });
  measure('one line of the client has changed', 'build', some, { prepare: (round) => changeClient(folder, round) });
  measure('nothing has changed', 'build', many, { goal: '0.3 s' });
  measure('nothing has changed, and pnpm is not installed', 'build', many, { command: 'npx', args: [...pnpm, 'build'] });
  measure('', '--version', many, { command: 'npx', args: [...pnpm, '--version'], until: 'it is printed by npx: no build' });

  run('git', ['clone', '--quiet', root, fresh], root);
  if (!isQuick) measure('a fresh clone', 'test', 1, { cwd: fresh, command: 'npx', args: [...pnpm, 'test'], goal: '8 min' });
  const mutation = ['mutation', '--operation', OPERATION];
  run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], fresh);
  if (!isQuick) measure('everything is built', mutation.join(' '), 1, { cwd: fresh, args: mutation, goal: '3 min' });
} finally {
  for (const made of [folder, fresh]) rmSync(made, { recursive: true, force: true });
}
console.log('Wall time, in clones where everything is installed but for the fresh one; and that of all processors, user and system.\n');
console.log(table(rows));

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  // The shell tells what all processes have taken, which Node does not.
  const shell = ['-c', 'TIMEFORMAT="took %R %U %S"; time "$@"', 'bash', command, ...args];
  const { status, stdout, stderr } = spawnSync('bash', shell, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 29 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ended with ${status}\n${(stdout + stderr).slice(-5000)}`);
  const [, wall = 0, user = 0, system = 0] = /^took (\S+) (\S+) (\S+)$/m.exec(stderr)?.map(Number) ?? [];
  return { wall, processor: user + system, stdout };
}

/**
 * @param {string} before what is so before the command is run
 * @param {string} what the script that is run
 * @param {number} times
 * @param {{ prepare?: (round: number) => void, command?: string, args?: string[], cwd?: string, until?: string, goal?: string }} how
 */
function measure(before, what, times, { prepare = () => {}, command = 'pnpm', args = [what], cwd = folder, until = '', goal = '' }) {
  const took = Array.from({ length: times }, (_, round) => {
    prepare(round);
    return run(command, args, cwd);
  });
  const [, cached, total] = /Cached: +(\d+) cached, (\d+) total/.exec(took.at(-1)?.stdout ?? '') ?? [];
  rows.push({
    'before it': before,
    command: `\`pnpm ${what}\`${until && `, until ${until}`}`,
    middle: `${digits(median(took.map(({ wall }) => wall)))} s`,
    goal: goal && `≤ ${goal}`,
    processors: `${digits(median(took.map(({ processor }) => processor)))} s`,
    runs: times,
    'tasks that ran': total ? `${Number(total) - Number(cached)} of ${total}` : '',
  });
}
