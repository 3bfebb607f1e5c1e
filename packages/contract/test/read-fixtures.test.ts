import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readFixtures } from '../src/index.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function reading(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'contract-'));
  folders.push(root);
  for (const [path, text] of Object.entries({ 'resources/orders/get-order/operation.yaml': '', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return readFixtures(root);
}

test('everything lies in the folder of an operation, and is named by its path', () => {
  const folder = 'resources/orders/get-order';
  expect(
    reading({
      [`${folder}/examples/open.json`]: '{"state":"open"}',
      [`${folder}/examples/409-closed.json`]: '{"reason":"Closed"}',
      [`${folder}/examples/requests/new.json`]: '{}',
      [`${folder}/cases.json`]: '{"request":{"method":"GET","path":"/orders/7"},"bodies":[]}',
      [`${folder}/facts.json`]: '{"$comment":"Generated.","shop":{"tables":[]}}',
      'resources/orders/schemas/Order.yaml': '',
      'shared/examples/429-busy.json': '{"reason":"Busy"}',
      'shared/cases.json': '{}',
    }),
  ).toEqual({
    examples: [
      { file: 'shared/examples/429-busy.json', name: '429-busy', operationId: undefined, status: '429', body: { reason: 'Busy' } },
      {
        file: `${folder}/examples/409-closed.json`,
        name: '409-closed',
        operationId: 'getOrder',
        status: '409',
        body: { reason: 'Closed' },
      },
      { file: `${folder}/examples/open.json`, name: 'open', operationId: 'getOrder', status: undefined, body: { state: 'open' } },
      { file: `${folder}/examples/requests/new.json`, name: 'new', operationId: 'getOrder', status: 'request', body: {} },
    ],
    cases: [
      { file: 'shared/cases.json', operationId: undefined, bodies: [] },
      { file: `${folder}/cases.json`, operationId: 'getOrder', request: { method: 'GET', path: '/orders/7' }, bodies: [] },
    ],
    facts: [{ file: `${folder}/facts.json`, operationId: 'getOrder', sources: { shop: { tables: [] } } }],
  });
});

test('an operation may have none of them', () => {
  expect(reading({})).toEqual({ examples: [], cases: [], facts: [] });
});

test('a file that is no JSON is named', () => {
  expect(() => reading({ 'resources/orders/get-order/cases.json': '{' })).toThrow(/get-order\/cases\.json is no JSON: /);
});
