import { expect, test } from 'vitest';
import { createWalk, type Description, displayPath, isCondition, reachable, schemaRoots, schemasIn } from '../src/index.js';
import { exampleDescription } from './example-description.js';

const description = {
  components: {
    schemas: {
      Node: {
        properties: {
          kind: { enum: ['leaf', 'branch'] },
          nodes: { type: 'array', prefixItems: [{ type: 'string' }], items: { $ref: '#/components/schemas/Node' } },
        },
        additionalProperties: { type: 'integer' },
        if: { required: ['nodes'] },
        then: { oneOf: [{ title: 'few' }, { title: 'many' }] },
        else: { title: 'none' },
        dependentSchemas: { kind: { title: 'of a kind' } },
      },
    },
  },
} as Description;
const NODE = '#/components/schemas/Node';
const accepts = (pointer: string, value: unknown) =>
  pointer.endsWith('/if') ? Object.hasOwn(value as object, 'nodes') : pointer.endsWith('/oneOf/1');

test('every schema below another one is reached once, also where they go round', () => {
  expect(reachable(description, [NODE]).map(displayPath)).toEqual([
    'Node',
    'Node if',
    'Node then',
    'Node else',
    'Node with kind',
    'Node.kind',
    'Node.nodes',
    'Node.*',
    'Node then (oneOf 1)',
    'Node then (oneOf 2)',
    'Node.nodes[0]',
    'Node.nodes[]',
  ]);
});

test('a value is walked along the schemas that speak of it, with where its parts are', () => {
  const walk = createWalk(description, accepts);
  const visits = [...walk(NODE, { kind: 'branch', size: 1, nodes: ['a', {}] })];
  expect(visits.map(({ pointer, path }) => `${displayPath(pointer)} ${path}`)).toEqual([
    'Node ',
    'Node if ',
    'Node then ',
    'Node then (oneOf 2) ',
    'Node with kind ',
    'Node.kind /kind',
    'Node.nodes /nodes',
    'Node.nodes[0] /nodes/0',
    'Node.nodes[] /nodes/1',
    'Node /nodes/1',
    'Node if /nodes/1',
    'Node else /nodes/1',
    'Node.* /size',
  ]);
});

test('a description begins with the schemas of components, bodies, headers and parameters, also those in lists', () => {
  expect(schemaRoots(exampleDescription).map(displayPath)).toEqual([
    'Order',
    '#/paths/~1shops~1{shop_id}~1orders/parameters/1/schema',
    '#/paths/~1shops~1{shop_id}~1orders/post/parameters/0/schema',
    '#/paths/~1shops~1{shop_id}~1orders/post/parameters/1/schema',
    '#/paths/~1shops~1{shop_id}~1orders/post/responses/201/headers/Location/schema',
    '#/paths/~1shops~1{shop_id}~1orders/post/responses/201/content/application~1json/schema',
    'parameters/ShopId/schema',
    'requestBodies/Order/content/application~1json/schema',
    'headers/Age/content/application~1json/schema',
    'responses/Problem/content/application~1problem+json/schema',
  ]);
});

test('the schemas in a schema are those that stand in it, but for keywords that are left out', () => {
  const schema = description.components!.schemas!['Node'];
  expect([...schemasIn(schema)]).toHaveLength(12);
  expect([...schemasIn(schema, ['if', 'then', 'else', 'dependentSchemas'])]).toHaveLength(6);
});

test('a condition restricts a schema and describes no value', () => {
  expect([`${NODE}/if`, `${NODE}/then/oneOf/0`, `${NODE}/dependentSchemas/kind`].every(isCondition)).toBe(true);
  expect([NODE, `${NODE}/properties/then_some`].some(isCondition)).toBe(false);
});
