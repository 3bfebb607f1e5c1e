import { describe, expect, test } from 'vitest';
import { writeFunctions } from '../src/index.js';
import { createExampleDescription } from './example-description.js';

const files = () => writeFunctions(createExampleDescription());
const orders = () => files().get('orders.ts') ?? '';
/** The declaration of a function or type, with the comment above it. */
function declarationOf(name: string, text = orders()): string {
  return (
    text
      .split(/\n\n(?=\/\*\*|const )/)
      .find((part) => part.includes(`export interface ${name} `) || part.includes(`export function ${name}(`)) ?? ''
  );
}

/** The example, with something written into one of its operations. */
function changed(path: string, method: string, change: object) {
  const description = createExampleDescription();
  Object.assign((description.paths as Record<string, Record<string, object>>)[path]![method]!, change);
  return () => writeFunctions(description);
}

describe('files', () => {
  test('are one for each tag, and one that exports them all', () => {
    expect([...files().keys()]).toEqual(['orders.ts', 'operations.ts', 'index.ts']);
    expect(files().get('index.ts')).toBe(
      "// Generated from spec/openapi.yaml. Do not edit.\nexport * from './orders.js';\nexport * from './operations.js';\n",
    );
  });

  test('say that they are generated, and import the types that they use', () => {
    expect(orders()).toMatch(
      /^\/\/ Generated from spec\/openapi\.yaml\. Do not edit\.\nimport type \{ NewOrder, Order, OrderList, OrderState, operations \} from '@modelarts-openapi\/types';\n/,
    );
  });
});

describe('a function', () => {
  test('hands its method, path, query and what is special about it to the client', () => {
    expect(declarationOf('createOrder')).toContain(
      "  return call(client, 'POST', '/v1/{project_id}/shops/{shop_id}/orders', parameters, settings, { body: true, outcome: 'listOrders', needs: 'order_id' });",
    );
    expect(declarationOf('listOrders')).toContain("'/v1/{project_id}/shops/{shop_id}/orders{?offset,limit,sort-by,state}'");
    expect(declarationOf('getOrder')).toContain(
      "return call(client, 'GET', '/v1/{project_id}/shops/{shop_id}/orders/{order_id}', parameters, settings);",
    );
  });

  test('says that it can be sent again', () => {
    expect(files().get('operations.ts')).toContain(
      "return call(client, 'POST', '/v1/{project_id}/shops', parameters, settings, { idempotent: true });",
    );
  });

  test('can be called without parameters where none is needed', () => {
    expect(files().get('operations.ts')).toContain(
      'countShops(client: ModelArtsClient, parameters?: Record<never, never>, settings?: CallSettings)',
    );
    expect(declarationOf('getOrder')).toContain('(client: ModelArtsClient, parameters: GetOrderParameters, settings?: CallSettings)');
  });

  test('resolves with the body of an answer of success, or undefined where there may be none', () => {
    expect(declarationOf('getOrder')).toContain('): Promise<Order> {');
    expect(declarationOf('cancelOrder')).toContain('): Promise<Order | undefined> {');
    expect(declarationOf('createOrder')).toContain(
      "): Promise<operations['createOrder']['responses'][201]['content']['application/json']> {",
    );
    expect(files().get('operations.ts')).toContain('): Promise<undefined> {');
  });

  test('shows the description, the IAM action, the page of the vendor and the errors of its own', () => {
    expect(declarationOf('createOrder')).toMatch(
      /^\/\*\*\n \* Create an order\.\n \*\n \* It needs the IAM action `shop:order:create`\.\n \*\n \* @see https:\/\/example\.com\/orders\n \* @throws ApiError if the API answers with an error status\. 409: It is there already\.\n \* @throws TypeError/,
    );
    expect(declarationOf('listOrders')).toContain(
      ' * Returns orders, page by page. See Paging.\n *\n * All of `{}` and \\{braces\\} *\\/ end.\n',
    );
    expect(declarationOf('listOrders')).not.toContain('Something is wrong');
  });
});

describe('a list', () => {
  test('pages as its description says', () => {
    expect(declarationOf('listOrders')).toContain(
      "settings, { page: 'offset', limit: ['limit', 50], entries: 'orders', total: 'total', id: 'order_id' });",
    );
    expect(orders()).toContain("import { list, type PagedList } from '../operations/list.js';\n");
  });

  test('has the type of its entries and of its answer', () => {
    expect(declarationOf('listOrders')).toContain('): PagedList<Order, OrderList> {');
    const schema = { type: 'object', properties: { orders: { type: 'array', items: { type: 'object' } } } };
    const write = changed('/v1/{project_id}/shops/{shop_id}/orders', 'get', {
      responses: { 200: { description: 'A page.', content: { 'application/json': { schema } } } },
    });
    const answer = "operations['listOrders']['responses'][200]['content']['application/json']";
    expect(write().get('orders.ts')).toContain(`): PagedList<NonNullable<${answer}>['orders'][number], ${answer}> {`);
  });

  test('asks for a thousand entries at the most', () => {
    const write = changed('/v1/{project_id}/shops/{shop_id}/orders', 'get', {
      parameters: [
        { name: 'offset', in: 'query', schema: { type: 'integer' } },
        { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100_000 } },
      ],
    });
    expect(write().get('orders.ts')).toContain("limit: ['limit', 1000]");
    expect(write().get('orders.ts')).toContain('Most entries that one request asks for, at most 100000: 1000 unless given.');
  });

  test('asks for as many entries as the server likes where no limit is described', () => {
    const write = changed('/v1/{project_id}/shops/{shop_id}/orders', 'get', {
      'x-pagination': { parameter: 'offset', entries: 'orders', total: 'total', id: 'order_id' },
    });
    expect(write().get('orders.ts')).toContain("{ page: 'offset', entries: 'orders',");
  });

  test('tells entries from others by several properties together where one does not', () => {
    const write = changed('/v1/{project_id}/shops/{shop_id}/orders', 'get', {
      'x-pagination': { parameter: 'offset', entries: 'orders', total: 'total', id: ['shop_id', 'order_id'] },
    });
    expect(write().get('orders.ts')).toContain("id: ['shop_id', 'order_id'] }");
  });
});

describe('a job', () => {
  test('is waited for and followed by the name of what is got', () => {
    expect(declarationOf('waitForOrder')).toContain(
      "waitForOrder(client: ModelArtsClient, parameters: GetOrderParameters, settings?: WaitSettings): Promise<Order> {\n  return waitFor(client, '/v1/{project_id}/shops/{shop_id}/orders/{order_id}', parameters, settings, orderJob, OrderFailedError, OrderStoppedError);",
    );
    expect(declarationOf('watchOrder')).toContain('settings?: WaitSettings): AsyncGenerator<Order, void> {\n  return watch(client, ');
    expect(declarationOf('waitForOrder').replace(/\n \* /g, ' ')).toContain('`cancelOrder` ends it early.');
  });

  test('has errors of its own, and tells its states as its description does', () => {
    expect(orders()).toContain("export class OrderFailedError extends JobFailedError<Order> {\n  override name = 'OrderFailedError';\n}");
    expect(orders()).toContain(
      "export class OrderStoppedError extends JobStoppedError<Order> {\n  override name = 'OrderStoppedError';\n}",
    );
    expect(orders()).toContain(
      "const orderJob = { state: 'state', succeeded: [1], failed: [2], stopped: [3], changes: ['progress'], error: ['code', 'text'] };",
    );
  });

  test('is the thing, also where an operation gets its status alone', () => {
    const { paths } = createExampleDescription() as { paths: Record<string, Record<string, object>> };
    const job = (paths['/v1/{project_id}/shops/{shop_id}/orders/{order_id}']!['get'] as Record<string, object>)['x-job'];
    const write = changed('/v1/{project_id}/shops/{shop_id}/orders/{order_id}', 'get', { operationId: 'getOrderStatus', 'x-job': job });
    expect(declarationOf('waitForOrder', write().get('orders.ts'))).toContain('parameters: GetOrderStatusParameters');
  });

  test('may tell of an error in words alone', () => {
    const write = changed('/v1/{project_id}/shops/{shop_id}/orders/{order_id}', 'get', {
      'x-job': { state: 'state', running: [0], succeeded: [1], failed: [2], error: { message: 'text' } },
    });
    expect(write().get('orders.ts')).toContain("error: [undefined, 'text'] };");
  });

  test('that nobody can stop has no error for that', () => {
    const write = changed('/v1/{project_id}/shops/{shop_id}/orders/{order_id}', 'get', {
      'x-job': { state: 'state', running: [0], succeeded: [1], failed: [2] },
    });
    const text = write().get('orders.ts') ?? '';
    expect(text).not.toContain('OrderStoppedError');
    expect(declarationOf('waitForOrder', text)).toContain('orderJob, OrderFailedError, JobStoppedError);');
    expect(declarationOf('waitForOrder', text)).toContain('@throws OrderFailedError if it failed.\n');
  });

  test('is that of an operation that gets something', () => {
    const path = '/v1/{project_id}/shops/{shop_id}/orders/{order_id}';
    expect(changed(path, 'get', { operationId: 'showOrder' })).toThrow('showOrder: x-job: expected a GET that is named get');
  });
});

describe('parameters', () => {
  test('have names of TypeScript, and those that are needed come first', () => {
    expect(declarationOf('ListOrdersParameters')).toBe(`/** What {@link listOrders} takes. */
export interface ListOrdersParameters {
  /** ID of the *shop*. */
  shopId: string;
  /**
   * Number of the page.
   *
   * The list begins there.
   */
  offset?: number | undefined;
  /** Most entries that one request asks for, at most 50: 50 unless given. */
  limit?: number | undefined;
  /** sort-by */
  sortBy?: NonNullable<operations['listOrders']['parameters']['query']>['sort-by'] | undefined;
  /** state */
  state?: OrderState | undefined;
}`);
  });

  test('have the body beside them, with its own names', () => {
    expect(declarationOf('CreateOrderParameters')).toContain('  shopId: string;\n  /** What to order. */\n  body: NewOrder;\n');
  });
});

describe('an operation of which no function can be made', () => {
  const path = '/v1/{project_id}/shops/{shop_id}/orders';
  test.each([
    [{ operationId: 'list-orders' }, 'list-orders: expected an operationId that is the name of a function'],
    [{ parameters: [{ name: 'shopId', in: 'query', schema: { type: 'string' } }] }, 'listOrders: two parameters would be named shopId'],
    [
      { parameters: [{ name: 'filter[state]', in: 'query', schema: { type: 'string' } }] },
      'listOrders: expected a parameter that is a name in TypeScript, got filter[state]',
    ],
    [
      { parameters: [{ name: '2nd', in: 'query', schema: { type: 'string' } }] },
      'listOrders: expected a parameter that is a name in TypeScript, got 2nd',
    ],
  ])('is refused by its name: %j', (change, message) => {
    expect(changed(path, 'get', change)).toThrow(message);
  });

  test('is one with a parameter that is named like the body', () => {
    expect(changed(path, 'post', { parameters: [{ name: 'body', in: 'query', schema: { type: 'string' } }] })).toThrow(
      'createOrder: two parameters would be named body',
    );
  });
});
