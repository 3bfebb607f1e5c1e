import { closeObjects, type Description } from '@modelarts-openapi/openapi-model';
import { checkContract, createContract, type Example, type ExampleCase, type Fixtures, formatFinding } from '../src/index.js';

const FOLDER = 'resources/orders/get-order';

function example(name: string, body: unknown, changes: Partial<Example> = {}): Example {
  return { file: `${FOLDER}/examples/${name}.json`, name, operationId: 'getOrder', status: undefined, body, ...changes };
}

const open = example('open', { state: 'open', share: 0 });
const done = example('done', { state: 'done', share: 100, lines: [{ name: 'tea', lines: [{ name: 'milk' }] }] });
const busy = example('429-busy', { reason: 'Busy' }, { file: 'shared/examples/429-busy.json', operationId: undefined, status: '429' });

/** Everything that holds the description below. */
export const exampleFixtures: Fixtures = {
  examples: [open, done, busy],
  cases: [
    {
      file: `${FOLDER}/cases.json`,
      operationId: 'getOrder',
      request: { method: 'GET', path: '/orders/7', parameters: { order_id: { accepted: ['a'], refused: ['a b'] } } },
      bodies: [
        { example: 'examples/open.json', at: '', accepted: [{ state: 'open' }], why: 'an order, of which only the state is always there' },
        { example: 'examples/open.json', at: '/state', remove: true, why: 'every order has one' },
        { example: 'examples/open.json', at: '/state', refused: ['lost'], why: 'open or done' },
        { example: 'examples/open.json', at: '/share', refused: [-1, 101], accepted: [0, 62.5, 100], why: 'percent' },
        { example: 'examples/done.json', at: '/lines/0', accepted: [{}], why: 'nothing has to be there' },
      ],
    },
    {
      file: 'shared/cases.json',
      operationId: undefined,
      bodies: [
        { example: 'examples/429-busy.json', at: '', refused: [null, []], accepted: [{}], why: 'an object' },
        { example: 'examples/429-busy.json', at: '/reason', refused: [null, 1], why: 'text' },
        { example: 'examples/429-busy.json', header: 'Retry-After', refused: ['x30', '30s', null, 30], accepted: ['30'], why: 'seconds' },
      ],
    },
  ],
  facts: [
    {
      file: `${FOLDER}/facts.json`,
      operationId: 'getOrder',
      sources: {
        shop: {
          tables: [
            { kind: 'path', fields: [{ name: 'order_id', type: 'String', mandatory: true }] },
            {
              kind: 'response',
              fields: [
                { name: 'state', type: 'String' },
                { name: 'share', type: 'Float' },
                { name: 'lines', type: 'Array of Line objects' },
              ],
            },
            {
              kind: 'object',
              name: 'Line',
              fields: [
                { name: 'name', type: 'String' },
                { name: 'lines', type: 'Array of Line objects' },
              ],
            },
          ],
        },
      },
    },
  ],
};

/** A description that is just large enough to show what the contract finds. Nothing is wrong with it. */
export const exampleDescription = {
  openapi: '3.1.1',
  info: { title: 'Orders', version: '1.0.0' },
  paths: {
    '/orders/{order_id}': {
      get: {
        operationId: 'getOrder',
        parameters: [{ $ref: '#/components/parameters/OrderId' }],
        responses: {
          200: { description: 'The order', content: json('Order', open, done) },
          429: { $ref: '#/components/responses/Busy' },
        },
      },
    },
  },
  components: {
    parameters: { OrderId: { name: 'order_id', in: 'path', required: true, schema: { type: 'string', pattern: '^\\w+$' } } },
    responses: {
      Busy: {
        description: 'Too many requests',
        headers: { 'Retry-After': { schema: { type: 'string', pattern: '^\\d+$' } } },
        content: json('Problem', busy),
      },
    },
    schemas: {
      Order: {
        type: 'object',
        required: ['state'],
        properties: {
          state: { type: 'string', enum: ['open', 'done'] },
          share: { type: 'number', minimum: 0, maximum: 100 },
          lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
        },
      },
      Line: {
        type: 'object',
        properties: { name: { type: 'string' }, lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } } },
      },
      Problem: { type: 'object', properties: { reason: { type: 'string' } } },
    },
  },
} satisfies Description;

function json(schema: string, ...examples: Example[]) {
  const shown = Object.fromEntries(examples.map(({ name, body }) => [name, { value: body }]));
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` }, examples: shown } };
}

type Changed = any;

/** What the contract finds when something is changed in the description, the fixtures, or both. */
export function findingsAfter(
  change: (description: Changed, schemas: Changed, operation: Changed) => unknown,
  fixtures: Partial<Fixtures> = {},
): string[] {
  const description: Changed = structuredClone(exampleDescription);
  change(description, description.components.schemas, description.paths['/orders/{order_id}'].get);
  const all = { ...structuredClone(exampleFixtures), ...fixtures };
  return checkContract(description, closeObjects(description), all).map((finding) => formatFinding(finding));
}

/** What the contract finds with other fixtures. */
export function findingsWith(fixtures: Partial<Fixtures>): string[] {
  return findingsAfter(() => {}, fixtures);
}

/** The fixtures with other cases for the bodies of the operation. */
export function withCases(...bodies: ExampleCase[]): Partial<Fixtures> {
  const [own, ...shared] = structuredClone(exampleFixtures.cases);
  return { cases: [{ ...own!, bodies }, ...shared] };
}

/** A description of one operation whose answer has a schema, with these bodies for examples, read for the checks. */
export function contractOf(schema: unknown, bodies: unknown[], schemas: Record<string, unknown> = {}) {
  const examples = bodies.map((body, index) => example(String(index), body, { operationId: 'getThing' }));
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } };
  const description = {
    paths: { '/thing': { get: { operationId: 'getThing', responses: { 200: { content } } } } },
    components: { schemas: { Thing: schema, ...schemas } },
  } as unknown as Description;
  return createContract(description, { examples, cases: [], facts: [] });
}
