// The packages in programs for Node, Bun, Deno and Jest, as npm and as pnpm install them.
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { manifestOf } from '../repository/packages.js';
import { tool } from '../tools/installed.js';

/** @import { AddressInfo, Server } from 'node:net' */

const { nodes, projects } = inject('packed');
const run = promisify(execFile);
/** @param {string} file @param {string} cwd @param {string[]} args */
const printed = async (file, cwd, ...args) => (await run(file, args, { cwd })).stdout;
/** @type {Record<string, [file: string, ...args: string[]]>} */
const runtimes = {
  Bun: [programOf('bun', 'bin/bun')],
  // It asks before a program may do anything else.
  Deno: [programOf('deno', 'deno'), 'run', '--no-prompt', '--allow-net=127.0.0.1'],
};

/** Servers whose certificate nobody trusts, and without any, with what platforms call it. @type {{ url: string, code: RegExp }[]} */
const unproved = [];
/** @type {Server[]} */
const servers = [];

beforeAll(async () => {
  const { generate } = await import(tool('selfsigned/index.js'));
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec' });
  /** @param {Server} server @param {RegExp} code */
  const start = async (server, code) => {
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
    servers.push(server);
    unproved.push({ url: `https://127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`, code });
  };
  await start(createTlsServer({ key, cert }), /CERT|UNABLE/);
  await start(createServer(), /EPROTO|CORRUPT|SSL/);
});
afterAll(() => {
  for (const server of servers) server.close();
});

describe.each(Object.entries(projects))('installed with %s', (_manager, project) => {
  test.each(Object.entries(nodes))('a module uses all of them on Node %s', async (_version, node) => {
    const answer = JSON.parse(await printed(node, project, 'program.js'));
    expect(answer).toEqual({
      status: 3,
      isKnown: true,
      isTheOne: true,
      findings: [],
      operations: expect.any(Number),
      actions: ['modelarts:dataset:getDataset'],
      isClosed: true,
    });
    expect(answer.operations).toBeGreaterThan(5);
  });

  test.each(Object.entries(runtimes))('a module uses all of them on %s', async (_name, [file, ...args]) => {
    const answer = JSON.parse(await printed(file, project, ...args, 'program.js'));
    expect(answer).toMatchObject({ status: 3, isKnown: true, isTheOne: true, findings: [], isClosed: true });
  });

  test.each(Object.entries(runtimes))('a server that cannot prove who it is is asked once on %s', async (_name, [file, ...args]) => {
    for (const { url, code } of unproved) {
      const { told, ...answer } = JSON.parse(await printed(file, project, ...args, 'certificate.js', url));
      expect(answer).toEqual({ name: 'ConnectionError', attempts: 1 });
      expect(told).toMatch(code);
    }
  });

  test.each(Object.entries(nodes))('a script requires them on Node %s', async (_version, node) => {
    expect(await printed(node, project, 'program.cjs')).toBe('-1\n');
  });

  test.each(Object.entries(nodes))('a script that has both copies recognises the errors of either on Node %s', async (_version, node) => {
    expect(await printed(node, project, 'copies.cjs')).toBe('true\n'.repeat(8));
  });

  test('Jest loads all of them', async () => {
    const { stderr } = await run(process.execPath, [tool('jest/bin/jest.js'), '--ci', '--rootDir', project], { cwd: project });
    expect(stderr).toContain('3 passed, 3 total');
  });

  test.each(['modelarts-drift', 'modelarts-emulator', 'modelarts-spec'])('%s is a command', async (name) => {
    expect(await printed(join(project, 'node_modules/.bin', name), project, '--help')).toContain(name);
  });
});

/** The program itself, in the package for this machine: the command of each is made by a script on installation. @param {string} name @param {string} file */
function programOf(name, file) {
  const require = createRequire(realpathSync(tool(`${name}/package.json`)));
  const { optionalDependencies = {} } = manifestOf(`scripts/tools/node_modules/${name}`);
  for (const one of Object.keys(optionalDependencies)) {
    try {
      return require.resolve(`${one}/${file}`);
    } catch {}
  }
  throw new Error(`${name}: none of its packages is for this machine`);
}
