import { describe, expect, test } from 'vitest';
import type { FactTable, Fixtures } from '../src/index.js';
import { exampleFixtures, findingsAfter, withCases } from './example-description.js';

const FILE = 'resources/orders/get-order/facts.json';
const DONE = 'resources/orders/get-order/examples/done.json';
const OPEN = 'resources/orders/get-order/examples/open.json';

/** The findings where the description takes everything at a location, and no case says otherwise. */
const accepting = (schema: object, fixtures: Partial<Fixtures> = {}) =>
  findingsAfter((_description, { Line }) => (Line.properties.name = schema), { ...withCases(), ...fixtures });

/** The facts with another type for the name of a line, by one more source where there is one. */
function facts(...types: string[]): Partial<Fixtures> {
  const [own] = structuredClone(exampleFixtures.facts);
  const [tables] = Object.values(own!.sources).map((source) => source.tables);
  const source = (type: string): { tables: FactTable[] } => ({
    tables: tables!.map((table) => ({
      ...table,
      fields: table.fields.map((field) => (table.name === 'Line' && field.name === 'name' ? { ...field, type } : field)),
    })),
  });
  return { facts: [{ ...own!, sources: Object.fromEntries(types.map((type, index) => [`source ${index}`, source(type)])) }] };
}

test('a location takes no value of another type than the page says, wherever an example shows it first', () => {
  expect(accepting({})).toEqual([
    `Line.name takes other types than string, which pages and examples show: ${[null, true, 1, 1.5, [], {}]
      .map((value) => `${FILE} Line.name: ${DONE} with ${JSON.stringify(value)} at /lines/0/name`)
      .join(', ')}`,
  ]);
  expect(accepting({ type: ['string', 'null'] })).toEqual([
    `Line.name takes other types than string, which pages and examples show: ${FILE} Line.name: ${DONE} with null at /lines/0/name (1 more problem follows from it)`,
  ]);
});

test('the page is read without the description: a table by the name in a type, from the body down', () => {
  const findings = findingsAfter((_description, { Order }) => (Order.properties.lines = {}), withCases());
  expect(findings).toContainEqual(
    expect.stringMatching(
      `^Order.lines takes other types than array, which pages and examples show: ${FILE} .*${DONE} with null at /lines, `,
    ),
  );
});

test('a type that another source says, an example shows or a case accepts is no wrong one', () => {
  const some = { type: ['string', 'integer'] };
  expect(accepting(some)).toContainEqual(expect.stringMatching(/^Line.name takes other types than string,/));
  expect(accepting(some, facts('String', 'Integer'))).toEqual([
    expect.stringMatching(/^Line.name has the type integer, which is in no example/),
  ]);
  const accepted = withCases({ example: 'examples/done.json', at: '/lines/0/name', accepted: [1], why: 'numbered' });
  expect(accepting(some, accepted)).toEqual([]);
});

test('an integer of the page has 32 bits, a long one 64', () => {
  const counting = (format: string, type: string) => {
    const body = { state: 'open', share: 0, lines: [{ name: 7 }] };
    const examples = exampleFixtures.examples.map((example) =>
      example.name === 'done' ? { ...example, body: { ...body, state: 'done' } } : example,
    );
    return findingsAfter(
      (_description, { Line }, { responses }) => {
        Line.properties.name = { type: 'integer', format };
        responses[200].content['application/json'].examples.done.value = { ...body, state: 'done' };
      },
      { ...withCases(), ...facts(type), examples },
    ).filter((finding) => finding.startsWith('Line.name'));
  };
  expect(counting('int32', 'Integer')).toEqual([]);
  expect(counting('int64', 'Long')).toEqual([]);
  expect(counting('int64', 'Integer')).toEqual([
    `Line.name takes more than integer of 32 bits, which pages show: ${FILE} Line.name: ${DONE} with 2147483648 at /lines/0/name`,
  ]);
  expect(counting('int32', 'Long')).toEqual([
    `Line.name takes less than integer of 64 bits, which pages show: ${FILE} Line.name: ${DONE} with 2147483648 at /lines/0/name`,
  ]);
});

test('a boolean of the page is true or false', () => {
  const body = { state: 'open', share: true };
  const examples = exampleFixtures.examples.map((example) => (example.name === 'open' ? { ...example, body } : example));
  const own = structuredClone(exampleFixtures.facts);
  own[0]!.sources['shop']!.tables[1]!.fields[1]!.type = 'Boolean';
  const found = (schema: object) =>
    findingsAfter(
      (_description, { Order }, { responses }) => {
        Order.properties.share = schema;
        const shown = responses[200].content['application/json'].examples;
        shown.open.value = body;
        delete shown.done;
      },
      { ...withCases(), examples: examples.filter(({ name }) => name !== 'done'), facts: own },
    ).filter((finding) => finding.startsWith('Order.share'));
  expect(found({ type: 'boolean' })).toEqual([]);
  expect(found({ type: 'boolean', enum: [true] })).toEqual([
    `Order.share takes less than boolean, which pages show: ${FILE} response.share: ${OPEN} with false at /share`,
  ]);
});

test('of two tables of one name the one counts that the field refers to', () => {
  const { facts: [own] = [] } = facts('String');
  const [source] = Object.values(own!.sources);
  const [line] = source!.tables.filter(({ name }) => name === 'Line');
  const other = { ...line!, label: 'other', fields: [{ name: 'name', type: 'Integer' }] };
  const found = (reference: string) => {
    const root = source!.tables.map((table) => ({
      ...table,
      fields: table.fields.map((field) => (field.name === 'lines' ? { ...field, reference } : field)),
    }));
    return accepting({}, { facts: [{ ...own!, sources: { shop: { tables: [...root, other] } } }] }).map(
      (finding) => /other types than (.*?), which/.exec(finding)?.[1],
    );
  };
  expect(found('line')).toEqual(['string']);
  expect(found('other')).toEqual(['integer or string']);
});

test('a type that is not known says nothing', () => {
  expect(accepting({}, facts('Whatever'))).toEqual([]);
});

describe('a type as pages write it is read:', () => {
  /** What is refused, by the type in the location of a body in which the description takes everything. */
  const seen = (type: string) => accepting({}, facts(type)).map((finding) => /other types than (.*?), which/.exec(finding)?.[1]);

  test.each([
    ['String', ['string']],
    ['Boolean', ['boolean or string']],
    ['Double', ['number or string']],
    ['Array of strings', ['array or string']],
    ['Array<String>', ['array or string']],
    ['Map<String,Array<String>>', ['object or string']],
    ['Line object', ['object or string']],
    ['Object', ['object or string']],
  ])('%s', (type, expected) => {
    expect(seen(type)).toEqual(expected);
  });

  test('a list or a map says what is in it', () => {
    const findingsOfType = (type: string, value: unknown) => {
      const examples = exampleFixtures.examples.map((example) =>
        example.name === 'open' ? { ...example, body: { state: 'open', share: value } } : example,
      );
      const fixtures = structuredClone(exampleFixtures.facts);
      fixtures[0]!.sources['shop']!.tables[1]!.fields[1]!.type = type;
      return findingsAfter((_description, schemas) => (schemas.Order.properties.share = {}), { ...withCases(), examples, facts: fixtures })
        .filter((finding) => finding.includes('other types'))
        .join();
    };
    expect(findingsOfType('Map<String,Array<String>>', { a: ['b'] })).toContain(`response.share.*[]: ${OPEN} with null at /share/a/0`);
    expect(findingsOfType('Map<String,Line>', { a: { name: 'b' } })).toContain(`Line.name: ${OPEN} with null at /share/a/name`);
    expect(findingsOfType('Array of Map<String,Line>', [{ a: { name: 'b' } }])).toContain(
      `Line.name: ${OPEN} with null at /share/0/a/name`,
    );
    // A map of objects that have no name is one of anything, so only the map itself is of one type.
    expect(findingsOfType('Map<String,Object>', { a: 1 })).not.toContain('share.*');
    expect(findingsOfType('Map<String,Object>', { a: 1 })).toContain(`response.share: ${OPEN} with null at /share`);
    expect(findingsOfType('List<List<Integer>>', [[1]])).toContain(`response.share[][]: ${OPEN} with null at /share/0/0`);
  });
});

test('a parameter takes no value of another type than the page says', () => {
  expect(findingsAfter(({ components }) => (components.parameters.OrderId.schema = { pattern: '^\\w+$' }))).toEqual([
    'the path parameter order_id takes other types than string, which pages show: getOrder with null, getOrder with true, getOrder with 1, getOrder with 1.5, getOrder with [], getOrder with {}',
  ]);
});
