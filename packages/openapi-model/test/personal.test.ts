import { expect, test } from 'vitest';
import { isPersonal, personalNames, type Schema } from '../src/index.js';

const schemas: Record<string, Schema> = {
  Address: { type: 'string', format: 'email' },
  Login: {
    type: 'object',
    properties: {
      user: { type: 'string', 'x-personal': true },
      key: { type: 'string', format: 'password' },
      reply_to: { $ref: '#/components/schemas/Address' },
      copies_to: { type: 'array', items: { anyOf: [{ type: 'null' }, { $ref: '#/components/schemas/Address' }] } },
      database: { type: 'string' },
      never: false,
    } as NonNullable<Schema['properties']>,
  },
};
const paths = {
  '/logins/{owner}': {
    get: {
      operationId: 'getLogin',
      parameters: [
        { name: 'owner', in: 'path', schema: { $ref: '#/components/schemas/Address' } },
        { name: 'limit', in: 'query', schema: { type: 'integer' } },
      ],
      responses: { 200: { description: '', content: { 'application/json': { schema: { $ref: '#/components/schemas/Login' } } } } },
    },
  },
};
const description = { paths, components: { schemas } } as never;

test('what is a secret or says who somebody is says so by itself, by what it refers to, or by its parts', () => {
  expect(personalNames(description)).toEqual(['copies_to', 'key', 'owner', 'reply_to', 'user']);
  expect([isPersonal(description, undefined), isPersonal(description, false as never)]).toEqual([false, false]);
});
