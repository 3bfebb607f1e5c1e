import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePage } from '../../src/compare/compare-page.js';
import { parsePage } from '../../src/pages/parse-page.js';
import { exampleDescriptions } from '../example-description.js';
import { GET_WIDGET } from '../example-pages.js';

const LONGEST_MS = 5_000;
const RUNS = 100;
const against = exampleDescriptions();
const lines = readFileSync(GET_WIDGET, 'utf8').split('\n');

/** Reads and compares a page, whatever it is. */
function survive(text: string): void {
  // Of this process alone: whatever else the machine does takes time, too.
  const started = process.cpuUsage();
  const page = parsePage(text);
  const { findings } = comparePage(page, 'page.rst', against);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1_000).toBeLessThan(LONGEST_MS);
  for (const { line } of [...page.unreadable, ...findings]) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
  }
}

const markup = fc.stringMatching(/^[-+=|*`:_.<>[\]{}\\/ a1"(),#]{0,60}$/);
const edit = fc.record({
  at: fc.nat(lines.length - 1),
  column: fc.nat(120),
  what: fc.constantFrom('drop', 'double', 'insert', 'overwrite', 'cut', 'indent', 'move'),
  text: fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 20 })),
});

describe('pages that something happened to', () => {
  test('edited at random, they are read as far as they can be', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const page = [...lines];
        for (const { at, column, what, text } of edits) {
          const line = page[at] ?? '';
          if (what === 'drop') page.splice(at, 1);
          if (what === 'double') page.splice(at, 0, line);
          if (what === 'insert') page.splice(at, 0, text);
          if (what === 'overwrite') page[at] = line.slice(0, column) + text + line.slice(column + text.length);
          if (what === 'cut') page[at] = line.slice(0, column);
          if (what === 'indent') page[at] = ' '.repeat(column % 8) + line;
          if (what === 'move') page.push(...page.splice(at, column));
        }
        survive(page.join('\n'));
      }),
      { numRuns: RUNS },
    );
  });

  test('made of nothing but markup, they are read in time', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 30 }), (all) => survive(all.join('\n'))),
      { numRuns: 5 * RUNS },
    );
  });
});
