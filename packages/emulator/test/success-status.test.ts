import { createManualClock } from '@modelarts-openapi/emulator';
import { type Description, operationsOf } from '@modelarts-openapi/openapi-model';
import { expect, test } from 'vitest';
import { responseOf } from '../src/answers/answer.js';
import { createRoutes } from '../src/routes/routes.js';
import { createState } from '../src/state/create-state.js';
import { ORIGIN } from './ask.js';

/** An operation with these statuses, answered by a handler that returns so. */
async function answered(statuses: string[], answer: unknown) {
  const responses = Object.fromEntries(statuses.map((status) => [status, { description: status }]));
  const description = {
    openapi: '3.1.1',
    info: { title: 'Orders', version: '1' },
    paths: { '/orders': { put: { operationId: 'putOrder', responses } } },
  };
  const clock = createManualClock();
  const routeOf = createRoutes(
    createState({ clock, tables: [] }),
    { check: async () => {} },
    {
      operations: operationsOf(description as Description),
      handlers: { putOrder: () => answer },
      checkOf: () => async () => ({ path: {}, query: {}, body: undefined }),
    },
  );
  const { answer: respond, operationId } = await routeOf(new Request(`${ORIGIN}/orders`, { method: 'PUT' }));
  const response = responseOf(await respond());
  return [response.status, await response.text(), operationId];
}

test.each([
  [['200', '204'], 200],
  [['400', '201'], 201],
  [['202', 'default'], 202],
  [['2XX'], 200],
  [['default'], 200],
])('an operation with the statuses %j is answered with %i', async (statuses, expected) => {
  expect(await answered(statuses, { id: 7 })).toEqual([expected, '{"id":7}', 'putOrder']);
});

test.each([['201'], ['202'], ['204']])('an operation whose %s has no body is answered without one', async (status) => {
  expect(await answered([status], undefined)).toEqual([Number(status), '', 'putOrder']);
});

test('a handler may give another answer as a whole', async () => {
  expect(await answered(['200', '204'], new Response(null, { status: 204 }))).toEqual([204, '', 'putOrder']);
});
