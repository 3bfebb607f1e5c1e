import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { pagePatches } from '../build/patches/page.js';
import { patched } from '../build/patches/patch.js';
import { programPatches } from '../build/patches/program.js';

const all = [...pagePatches, ...programPatches];
const program = readFileSync(new URL('lib/chunks/redoc.standalone.js', import.meta.resolve('@redocly/cli/package.json')), 'utf8');

test('each patch has a name of its own, and says why', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(all.filter(({ why }) => why.length < 5)).toEqual([]);
});

describe.each(programPatches)("the patch '$name'", (patch) => {
  test('matches the program of the version that is pinned, and leaves a program', () => {
    const changed = patched(program, [patch]);
    expect(changed).not.toBe(program);
    expect(() => patched(changed, [patch])).toThrow(patch.name);
  });
});

test.each(all)("the build fails, and names the patch '$name', where its text is no longer there", (patch) => {
  expect(() => patched('another page', [patch])).toThrow(`The patch "${patch.name}" expects `);
});

test('the program is still one when all patches are in it', () => {
  expect(transformSync(patched(program, programPatches)).warnings).toEqual([]);
});
