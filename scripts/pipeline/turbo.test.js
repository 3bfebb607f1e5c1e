// Whether what runs once at a time does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { take } from '../programs/turbo.js';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const file = join(folder, '.turbo/running');
const told = vi.spyOn(console, 'error').mockReturnValue();

afterEach(() => {
  rmSync(file, { force: true });
  told.mockClear();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('it is taken where nobody has it', async () => {
  await take(file);
  expect(readFileSync(file, 'utf8')).toBe(`${process.pid}`);
});

test('it is taken from a process that is no more, without a word', async () => {
  await take(file);
  const ended = spawn(process.execPath, ['--eval', '']);
  await once(ended, 'close');
  writeFileSync(file, `${ended.pid}`);
  await take(file);
  expect(readFileSync(file, 'utf8')).toBe(`${process.pid}`);
  expect(told).not.toHaveBeenCalled();
});

test('it is waited for where another process has it, which is said once', async () => {
  const other = spawn(process.execPath, ['--eval', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  rmSync(file, { force: true });
  writeFileSync(file, `${other.pid}`);
  const taken = take(file);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  expect(told.mock.calls[0]).toEqual([`Something else is built or tested here, by process ${other.pid}: this waits for its end.`]);
  expect(readFileSync(file, 'utf8')).toBe(`${other.pid}`);
  other.stdin?.end();
  await taken;
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(`${process.pid}`);
  expect(told).toHaveBeenCalledTimes(1);
});
