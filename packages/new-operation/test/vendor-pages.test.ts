// All pages that VENDOR_PAGES names, one after the other into one repository; our own for everybody else.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../src/usage-error.js';
import { createRepository, page } from './repository.js';

const folder = process.env['VENDOR_PAGES'] ?? dirname(page('making_a_shelf'));

test('every page gets a folder, and a second run leaves all of it', async () => {
  const repository = createRepository();
  const pages = readdirSync(folder).filter((name) => /\.(rst|txt)$/.test(name));
  const write = async (names: readonly string[]) => {
    const problems: string[] = [];
    for (const name of names) {
      try {
        await repository.add({ file: join(folder, name) });
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        problems.push(`${name}: ${error.message}`);
      }
    }
    return problems;
  };
  expect(await write(pages)).toEqual([]);
  const before = repository.files();
  expect(Object.keys(before).filter((file) => file.endsWith('/facts.json'))).toHaveLength(pages.length);
  // As many as show it: each reads all that there is by now.
  await write(pages.slice(0, 10));
  expect(repository.files()).toEqual(before);
}, 180_000);
