// The packages in programs for Node, as npm and as pnpm install them.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';

const { nodes, projects } = inject('packed');
const run = promisify(execFile);
const printed = async (file, cwd, ...args) => (await run(file, args, { cwd })).stdout;

describe.each(Object.keys(projects))('installed with %s', (manager) => {
  const project = projects[manager];

  test.each(Object.keys(nodes))('a module uses all of them on Node %s', async (version) => {
    const answer = JSON.parse(await printed(nodes[version], project, 'program.js'));
    expect(answer).toEqual({ status: 3, isKnown: true, isTheOne: true, findings: [], operations: expect.any(Number), isClosed: true });
    expect(answer.operations).toBeGreaterThan(5);
  });

  test.each(Object.keys(nodes))('a script requires them on Node %s', async (version) => {
    expect(await printed(nodes[version], project, 'program.cjs')).toBe('-1\n');
  });

  test.each(['modelarts-drift', 'modelarts-emulator'])('%s is a command', async (name) => {
    expect(await printed(join(project, 'node_modules/.bin', name), project, '--help')).toContain(name);
  });
});

test('the command compares two descriptions, with the Redocly that came with it', async () => {
  const { pnpm } = projects;
  const description = 'node_modules/@modelarts-openapi/spec/dist/openapi.yaml';
  expect(await printed(join(pnpm, 'node_modules/.bin/modelarts-drift'), pnpm, 'api', description, description)).toMatch(
    /No drift|0 changes/,
  );
});
