// The packages in programs for Node, Bun and Deno, as npm and as pnpm install them.
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { tool } from '../tools/installed.js';

const { nodes, projects } = inject('packed');
const run = promisify(execFile);
const printed = async (file, cwd, ...args) => (await run(file, args, { cwd })).stdout;
const runtimes = {
  Bun: [programOf('bun', 'bin/bun')],
  // It asks before a program may do anything else.
  Deno: [programOf('deno', 'deno'), 'run', '--no-prompt', '--allow-net=127.0.0.1'],
};

describe.each(Object.keys(projects))('installed with %s', (manager) => {
  const project = projects[manager];

  test.each(Object.keys(nodes))('a module uses all of them on Node %s', async (version) => {
    const answer = JSON.parse(await printed(nodes[version], project, 'program.js'));
    expect(answer).toEqual({ status: 3, isKnown: true, isTheOne: true, findings: [], operations: expect.any(Number), isClosed: true });
    expect(answer.operations).toBeGreaterThan(5);
  });

  test.each(Object.keys(runtimes))('a module uses all of them on %s', async (name) => {
    const [file, ...args] = runtimes[name];
    const answer = JSON.parse(await printed(file, project, ...args, 'program.js'));
    expect(answer).toMatchObject({ status: 3, isKnown: true, isTheOne: true, findings: [], isClosed: true });
  });

  test.each(Object.keys(nodes))('a script requires them on Node %s', async (version) => {
    expect(await printed(nodes[version], project, 'program.cjs')).toBe('-1\n');
  });

  test.each(['modelarts-drift', 'modelarts-emulator'])('%s is a command', async (name) => {
    expect(await printed(join(project, 'node_modules/.bin', name), project, '--help')).toContain(name);
  });
});

/** The program itself, in the package for this machine: the command of each is made by a script on installation. */
function programOf(name, file) {
  const require = createRequire(realpathSync(tool(`${name}/package.json`)));
  const { optionalDependencies } = require('./package.json');
  for (const one of Object.keys(optionalDependencies)) {
    try {
      return require.resolve(`${one}/${file}`);
    } catch {}
  }
  throw new Error(`${name}: none of its packages is for this machine`);
}
