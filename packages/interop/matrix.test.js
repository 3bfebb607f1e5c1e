import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failuresBeside } from './harness/failures.js';
import { guideOf } from './harness/guide.js';
import { Trial } from './harness/trial.js';

/** @import { Check, Fault, Result, Tool } from './harness/tool.js' */

const spec = join(import.meta.dirname, '../../spec');
const folder = join(import.meta.dirname, 'tools');
/** @type {Check[]} */
const CHECKS = ['runs', 'compiles', 'samples', 'enums'];

// Some of them alone, by their folders: what is installed of a few takes seconds, and of all of them minutes.
const chosen = process.env['TOOLS']?.split(',') ?? readdirSync(folder);

const tools = await Promise.all(
  chosen.map(async (name) => {
    const { dependencies } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'));
    /** @type {{ default: Tool }} */
    const { default: tool } = await import(join(folder, name, 'tool.js'));
    return { folder: join(folder, name), version: dependencies[tool.package], ...tool };
  }),
);
/** @type {Result[]} */
const results = [];

describe.each(tools)('$package $version', ({ variants, folder, ...tool }) => {
  describe.each(variants)('$name', ({ name, faults = {}, ...variant }) => {
    const trial = new Trial(folder, name, join(spec, 'dist', tool.reads ?? 'openapi.json'));
    /** @type {Result} */
    const result = { package: tool.package, version: tool.version, purpose: tool.purpose, reads: tool.reads, makes: name, checks: {} };
    results.push(result);

    test.each(CHECKS.filter((check) => variant[check] && !faults[check]))('%s', async (check) => {
      result.checks[check] = { holds: false };
      await variant[check]?.(trial);
      result.checks[check] = { holds: true };
    });

    // Nothing else fails. Once one of these passes, the tool was mended, and its fault goes out of its declaration.
    const known = /** @type {[Check, Fault[]][]} */ (Object.entries(faults));
    test.each(known)('%s fails by faults of its own alone', async (check, all) => {
      result.checks[check] = { holds: false, because: all.map(({ words }) => words) };
      expect(await failuresBeside(() => variant[check]?.(trial), all)).toEqual([]);
    });

    test.each(known.flatMap(([check, all]) => all.map((fault) => ({ check, ...fault }))))(
      '$check is a fault of its own, which $description shows',
      async ({ check, description, ...fault }) => {
        const small = new Trial(folder, `${name} ${description}`, join(folder, 'faults', description));
        if (check !== 'runs') await variant.runs(small);
        expect(await failuresBeside(() => variant[check]?.(small), [fault])).toEqual([]);
      },
    );
  });
});

// `pnpm test:interop -u` writes both anew.
const isWhole = process.env['TOOLS'] === undefined;
const kept = () => JSON.parse(readFileSync(join(import.meta.dirname, 'results.json'), 'utf8'));

test('the table of results is as it is found', async () => {
  if (isWhole) await expect(`${JSON.stringify(results, null, 2)}\n`).toMatchFileSnapshot('results.json');
  else expect(kept()).toEqual(expect.arrayContaining(results));
});

test('the guide shows the table of results', async () => {
  await expect(guideOf(isWhole ? results : kept())).toMatchFileSnapshot(join(spec, 'guides/what-works-with-what.md'));
});
