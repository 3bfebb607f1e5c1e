import { get, isPersonal, reachable, type Schema, schemaRoots } from '@modelarts-openapi/openapi-model';
import { expect, test } from 'vitest';
import { compareValue } from '../../src/compare/compare-examples.js';
import { createReport } from '../../src/compare/comparison-report.js';
import { published } from '../../src/compare/published.js';

const MARK = 'planted';

test('secrets and people of an example on a page are in no finding, wherever the description says that there are some', () => {
  const { description } = published.closed;
  const report = createReport('page.rst', published);
  const found: string[] = [];
  let planted = 0;
  for (const pointer of reachable(description, schemaRoots(description))) {
    const { properties = {} } = get(description, pointer) as Schema;
    const names = Object.keys(properties).filter((name) => isPersonal(description, properties[name] as Schema));
    for (const marker of [MARK, `<&'"${MARK}>`, `${MARK} `.repeat(2_000), { [MARK]: MARK }, [MARK]]) {
      const value = Object.fromEntries(names.map((name) => [name, marker]));
      compareValue(value, pointer, { kind: 'response', text: JSON.stringify(value), line: 1 } as never, report, (message) =>
        found.push(message),
      );
      planted += names.length;
    }
  }
  expect([planted, found.length].every((count) => count > 10)).toBe(true);
  expect(found.filter((message) => message.includes(MARK))).toEqual([]);
});
