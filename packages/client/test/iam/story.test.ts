import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const example = new URL('../../examples/from-a-password.js', import.meta.url);

test('from a password to labeled samples, as the README shows it, without an account', () => {
  const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
  const source = readFileSync(example, 'utf8');
  const shown = /## From a password to labeled samples\n[^#]*```js\n(.*?)```/s.exec(readme)?.[1] ?? '';
  expect(shown.split('\n').length).toBeGreaterThan(5);
  // It names the cloud where the example has the emulator.
  const emulated = Object.entries({
    "region: 'eu-de'": 'endpoint: server.url',
    'Environment()': 'Environment(environment)',
    'taskId })': 'taskId }, { clock })',
  });
  for (const line of shown.split('\n')) expect(source).toContain(emulated.reduce((text, [there, here]) => text.replace(there, here), line));
  const output = execFileSync(process.execPath, [fileURLToPath(example)], { encoding: 'utf8', timeout: 50_000 });
  expect(readme).toContain(`prints \`${output.trim()}\``);
});
