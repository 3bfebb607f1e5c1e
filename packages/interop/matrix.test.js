import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideOf } from './harness/guide.js';
import { Trial } from './harness/trial.js';

/** @import { Check, Fault, Result, Tool } from './harness/tool.js' */

const spec = join(import.meta.dirname, '../../spec');
const folder = join(import.meta.dirname, 'tools');
/** @type {Check[]} */
const CHECKS = ['runs', 'compiles', 'samples', 'enums'];

const tools = await Promise.all(
  readdirSync(folder).map(async (name) => {
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

    // Once one of these passes, the tool was mended, and its fault goes out of its declaration.
    test.each(/** @type {[Check, Fault][]} */ (Object.entries(faults)))(
      '%s is its own fault, which $description shows',
      async (check, fault) => {
        result.checks[check] = { holds: false, because: fault.words };
        await expect(async () => variant[check]?.(trial)).rejects.toThrow(fault.says);
        const small = new Trial(folder, `${name} ${fault.description}`, join(folder, 'faults', fault.description));
        if (check !== 'runs') await variant.runs(small);
        await expect(async () => variant[check]?.(small)).rejects.toThrow(fault.says);
      },
    );
  });
});

// `pnpm test:interop -u` writes both anew.
test('the table of results is as it is found', async () => {
  await expect(`${JSON.stringify(results, null, 2)}\n`).toMatchFileSnapshot('results.json');
});

test('the guide shows the table of results', async () => {
  await expect(guideOf(results)).toMatchFileSnapshot(join(spec, 'guides/what-works-with-what.md'));
});
