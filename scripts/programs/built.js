import { spawnSync } from 'node:child_process';
import { runTurbo } from './turbo.js';

/**
 * Builds packages, without a word if that works, and then runs a program of one of them with the arguments of this one.
 * The linter does not run: what it finds keeps nobody from going on.
 *
 * @param {string[]} packages  their names, with `...` behind those whose dependencies are to be built, too
 * @param {string} program  the file that is run
 * @param {{ only?: boolean }} [options]  whether what they depend on stays as it was built last
 */
export async function runBuilt(packages, program, { only = false } = {}) {
  const filters = packages.map((name) => `--filter=@modelarts-openapi/${name}`);
  const args = [
    'run',
    'build',
    ...filters,
    ...(only ? ['--only'] : []),
    '--output-logs=errors-only',
    '--log-order=grouped',
    '--log-prefix=none',
  ];
  let output = '';
  const { status } = await runTurbo(args, { onOutput: (text) => void (output += text) });
  if (status !== 0) {
    // What turbo and pnpm say of themselves, Redocly of Node's age, and Node of where a program ended.
    const isNoise =
      /^ *(• |[│╔║╚]|WARNING|ERROR|Tasks:|Cached:|Time:|Summary:|Failed:|cache miss|\$ |\[ELIFECYCLE|node:internal|at |Node\.js v|$)/;
    const lines = output.split('\n').filter((line) => !isNoise.test(line));
    console.error(`${lines.join('\n')}\n\nThis has to be mended first: nothing else can be done before.`);
    process.exitCode = 1;
    return;
  }
  process.exitCode = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
}
