import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { compareVersions, type Description } from '../src/compare-versions.js';
import { diff } from '../src/redocly.js';

// Tests take descriptions apart at will.
export type Loose = any;

const folder = mkdtempSync(join(tmpdir(), 'versions-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));

/** An empty folder for one test. */
export function newFolder(): string {
  return mkdtempSync(join(folder, 'folder-'));
}

/** Writes a file for one test and says where. */
export function fileWith(content: string | Buffer, ending = 'yaml'): string {
  files += 1;
  const file = join(folder, `${files}.${ending}`);
  writeFileSync(file, content);
  return file;
}

/**
 * What `versions compare` says about a description in which something is changed, with the next one
 * at any version. Redocly, which takes most of the time, is asked once.
 */
export async function comparedAfter(description: object, change: (next: Loose) => void) {
  const next: Loose = structuredClone(description);
  change(next);
  const [before, after] = [description, next].map((document: Loose) => ({
    file: fileWith(JSON.stringify(document, null, 1), 'json'),
    document,
    version: document.info.version,
  })) as [Description, Description];
  const changes = await diff(before.file, after.file);
  return {
    files: [before.file, after.file],
    at: (version: string) => compareVersions(before, { ...after, version }, changes),
    unbumped: compareVersions(before, after, changes),
  };
}
