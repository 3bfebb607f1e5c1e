import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axeCore from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const script = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

declare global {
  /** What the script of axe brings into the page. */
  var axe: typeof axeCore;
}

/** The rules of WCAG 2.2 AA, or those given, that the page, or a part of it, breaks as it is now, with the elements that do. */
export async function violations(page: Page, { rules, within }: { rules?: string[] | undefined; within?: string } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(script);
  const options: RunOptions = { runOnly: rules ?? { type: 'tag', values: levels }, resultTypes: ['violations'] };
  const run = ({ within, options }: { within: string | undefined; options: RunOptions }): Promise<AxeResults> =>
    globalThis.axe.run(within ?? document, options);
  const result = await page.evaluate(run, { within, options });
  if (!within) expect(result.passes.length).toBeGreaterThanOrEqual(rules?.length ?? 11);
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`),
  );
}
