// What somebody meets who has nothing but the packages: the emulator as a command, in other people's tools and in Python.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../repository/packages.js';
import { tool } from '../tools/installed.js';

const project = inject('packed').projects.npm;
const recipes = join(root, 'packages/emulator/recipes');
const load = createRequire(tool('package.json'));
const run = promisify(execFile);

describe('a Postman collection that was converted from the description', () => {
  /** @type {import('node:child_process').ChildProcess} */
  let emulator;
  let url = '';
  beforeAll(async () => {
    emulator = spawn(join(project, 'node_modules/.bin/modelarts-emulator'), ['--port', '0', '--quiet'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(/** @type {import('node:stream').Readable} */ (emulator.stdout), 'data');
    url = /http:\S+/.exec(String(line))?.[0] ?? '';
  });
  afterAll(async () => {
    emulator.kill();
    await once(emulator, 'exit');
  });

  test('is answered with the 2xx that is described, in its order, and again after a reset', async () => {
    const { convertV2 } = load('openapi-to-postmanv2');
    const data = readFileSync(join(project, 'node_modules/@modelarts-openapi/spec/dist/openapi.json'), 'utf8');
    const converted = await promisify(convertV2)({ type: 'string', data }, { parametersResolution: 'Example' });
    expect(converted.result, converted.reason).toBe(true);
    const collection = converted.output[0].data;
    const envVar = [
      { key: 'baseUrl', value: url },
      { key: 'apiKey', value: 'any' },
    ];
    const operations = Object.values(JSON.parse(data).paths).flatMap((/** @type {object} */ item) =>
      Object.keys(item).filter((key) => /^(get|put|post|delete|patch)$/.test(key)),
    );
    for (let round = 1; round <= 2; round += 1) {
      const { run: done } = await promisify(load('newman').run)({ collection, envVar });
      /** @type {{ item: { name: string }, response: { code: number, text(): string }, requestError?: Error }[]} */
      const executions = done.executions;
      const refused = executions.filter(({ response }) => !(response?.code >= 200 && response.code < 300));
      expect(refused.map(({ item, response, requestError }) => [item.name, response?.code, response?.text() ?? requestError])).toEqual([]);
      expect(executions).toHaveLength(operations.length);
      expect((await fetch(`${url}/_emulator/reset`, { method: 'POST' })).status).toBe(200);
    }
  });
});

test('the recipe for Python starts it with npx, waits for health, and drives it', async () => {
  const env = { ...process.env, PYTHONPATH: join(recipes, 'python'), PYTHONDONTWRITEBYTECODE: '1' };
  const { stderr } = await run('python3', ['-W', 'error', '-m', 'unittest', 'test_modelarts_emulator'], { cwd: project, env });
  expect(stderr).toMatch(/Ran \d+ tests[\s\S]*OK/);
});

describe('the recipe for containers', () => {
  const dockerfile = readFileSync(join(recipes, 'docker/Dockerfile'), 'utf8');
  const { services } = parse(readFileSync(join(recipes, 'docker/compose.yaml'), 'utf8'));

  test('has a Dockerfile that its linter takes', () => {
    expect(load('dockerfile-utils').validate(dockerfile)).toEqual([]);
    expect(load('dockerfile-utils').validate('FROM a\nFOO b\n')).not.toEqual([]);
  });

  test('starts it with flags that it has, under the name that tests call it by', async () => {
    const [, entrypoint = ''] = /^ENTRYPOINT (.*)$/m.exec(dockerfile) ?? [];
    const [, command = ''] = /^CMD (.*)$/m.exec(dockerfile) ?? [];
    const [program, ...flags] = JSON.parse(entrypoint);
    expect(program).toBe('modelarts-emulator');
    for (const more of [JSON.parse(command), services.emulator.command]) {
      // With --version it ends, but not before it has read all of them.
      await run(join(project, 'node_modules/.bin', program), [...flags, ...more, '--version']);
      expect(more).toContain(new URL(services.tests.environment.MODELARTS_ENDPOINT).hostname);
    }
    expect(services.tests.depends_on.emulator).toEqual({ condition: 'service_healthy' });
    expect(services.emulator.ports).toEqual(['127.0.0.1:8080:8080']);
  });
});
