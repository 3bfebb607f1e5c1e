// Whether what runs once at a time does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { take } from '../programs/lock.js';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const running = join(folder, 'running');
const told = vi.spyOn(console, 'error').mockReturnValue();

afterEach(() => {
  rmSync(running, { force: true, recursive: true });
  told.mockClear();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('it is taken where nobody has it, and given back', async () => {
  const giveBack = await take(folder);
  expect(existsSync(running)).toBe(true);
  await giveBack();
  expect(existsSync(running)).toBe(false);
  expect(told).not.toHaveBeenCalled();
});

test('it is taken from a run that was killed, without a word', async () => {
  mkdirSync(running);
  utimesSync(running, 0, 0);
  await (await take(folder))();
  expect(told).not.toHaveBeenCalled();
});

test('where nothing can be written, it is told', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  await expect(take(join(file, '.turbo'))).rejects.toThrow(/^ENOTDIR: not a directory, mkdir '.*file\/\.turbo'$/);
});

test('it is waited for where another process has it, which is said once', async () => {
  const program = `import { take } from ${JSON.stringify(new URL('../programs/lock.js', import.meta.url))};
    const giveBack = await take(${JSON.stringify(folder)});
    process.stdin.once('end', giveBack).resume();
    console.log('taken');`;
  const other = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  const taken = take(folder);
  await expect.poll(() => told).toHaveBeenCalledTimes(1);
  expect(told.mock.calls[0]).toEqual(['Something else is built or tested here: this waits for its end.']);
  other.stdin.end();
  await (await taken)();
  expect(told).toHaveBeenCalledTimes(1);
});
