import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

test('what a page gets answers the first POST where texts may not become code, and needs nothing of Node', () => {
  const program = `
    import { createEmulator } from '${join(dist, 'browser.js')}';
    const init = { method: 'POST', headers: { 'X-Auth-Token': 't', 'Content-Type': 'application/json' } };
    const post = async (body) => (await createEmulator().fetch('http://localhost/v2/p/datasets/d/tasks', { ...init, body })).status;
    const made = (() => { try { return new Function('return 1')(); } catch (error) { return error.name; } })();
    console.log(await post('{"task_type":"auto-label"}'), await post('{"task_type":"none"}'), made);`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '-e', program],
    {
      encoding: 'utf8',
    },
  );
  expect({ stdout, stderr }).toEqual({ stdout: '200 400 EvalError\n', stderr: '' });
  expect(importsOf('index.js')).toContain('node:http');
  expect(importsOf('browser.js')).toContain('hono');
  expect(importsOf('browser.js').filter((name) => /^(node:|@hono\/node-server)/.test(name))).toEqual([]);
});

test('nothing that is published compiles a schema', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name));
  expect(files).toContain('index.js');
  for (const name of files) expect(readFileSync(join(dist, name), 'utf8'), name).not.toMatch(/new Function\(|\beval\(|["']ajv["']/);
});

/** What a file of the package imports, and those of its own that it does. */
function importsOf(file: string): string[] {
  const imported = [...readFileSync(join(dist, file), 'utf8').matchAll(/^(?:import|\} from) ?(?:.* from )?"([^"]+)";$/gm)].map(
    ([, name = '']) => name,
  );
  return imported.flatMap((name) => (name.startsWith('.') ? importsOf(join(file, '..', name)) : [name]));
}
