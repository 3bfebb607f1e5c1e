import { describe, expect, test } from 'vitest';
import { comparedAfter, type Loose } from './run.js';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const label = { $ref: '#/components/schemas/Label' };
const query = (name: string, required: boolean) => ({ name, in: 'query', required, schema: { type: 'integer', maximum: 100 } });
const options = (...values: string[]) => ({ type: 'string', enum: values });

/** A description past 1.0.0, with requests, and with a schema that is sent as well as read. */
const labels = {
  openapi: '3.1.0',
  info: { title: 'Labels', version: '1.4.2' },
  paths: {
    '/labels': {
      get: {
        operationId: 'listLabels',
        parameters: [query('limit', false), query('size', false), query('owner', true)],
        responses: { 200: { description: 'Labels.', ...json({ type: 'array', items: label }) } },
      },
      post: {
        operationId: 'createLabel',
        parameters: [query('copies', false)],
        requestBody: {
          required: false,
          ...json({ type: 'object', properties: { label, mode: options('a', 'b'), tone: { type: 'string', maxLength: 9 } } }),
        },
        responses: { 201: { description: 'Created.' } },
      },
      delete: { responses: { 204: { description: 'Deleted.' } } },
    },
  },
  components: {
    schemas: { Label: { type: 'object', properties: { name: { type: 'string' }, kind: options('x', 'y'), shade: options('x', 'y') } } },
  },
};

const list = (next: Loose) => next.paths['/labels'].get;
const parameter = (next: Loose, name: string) => list(next).parameters.find((one: Loose) => one.name === name);
const body = (next: Loose) => next.paths['/labels'].post.requestBody;
const sent = (next: Loose) => body(next).content['application/json'].schema;
const Label = (next: Loose) => next.components.schemas.Label.properties;

type Case = [what: string, change: (next: Loose) => void, location: string, message: RegExp];

// Each changes something else, so that all can be made at once.
const breaking: Case[] = [
  [
    'a parameter becomes required',
    (next) => (parameter(next, 'limit').required = true),
    'listLabels query limit (required)',
    /became required\. Senders .* leave it out/,
  ],
  [
    'a required parameter is new',
    (next) => list(next).parameters.push(query('after', true)),
    'listLabels query after',
    /Required `after` query parameter was added\. Senders /,
  ],
  ['a parameter is dropped', (next) => next.paths['/labels'].post.parameters.pop(), 'createLabel query copies', /was removed\. Senders /],
  [
    'a range is narrower',
    (next) => (parameter(next, 'size').schema.maximum = 50),
    'listLabels query size (maximum)',
    /Senders .* not allowed any more/,
  ],
  [
    'a body becomes required',
    (next) => (body(next).required = true),
    'createLabel request (required)',
    /became required\. Senders .* leave it out/,
  ],
  [
    'a field becomes required',
    (next) => (sent(next).required = ['mode']),
    'createLabel request (required)',
    /became required: `mode`\. Senders /,
  ],
  ['a value is dropped', (next) => sent(next).properties.mode.enum.pop(), 'createLabel request mode (enum)', /lost values: 'b'\. Senders /],
  [
    'a type is changed',
    (next) => (sent(next).properties.tone.type = 'integer'),
    'createLabel request tone (type)',
    /was string and is now integer\. Senders /,
  ],
  [
    'a value is dropped of what is read and sent',
    (next) => Label(next).kind.enum.pop(),
    'Label.kind (enum)',
    /lost values: 'y'\. Senders .* Readers /,
  ],
  [
    'a value is added to what is read and sent',
    (next) => Label(next).shade.enum.push('z'),
    'listLabels 200 [].shade (enum)',
    /gained values: 'z'\. Readers /,
  ],
  ['a lower limit for what is read and sent', (next) => (Label(next).name.minLength = 1), 'Label.name (minLength)', /Senders /],
  ['an operation is dropped', (next) => delete next.paths['/labels'].delete, 'DELETE /labels', /was removed\. Callers /],
];

const additions: Case[] = [
  [
    'a parameter becomes optional',
    (next) => (parameter(next, 'owner').required = false),
    'listLabels query owner (required)',
    /^It changed\./,
  ],
  ['an optional parameter is new', (next) => list(next).parameters.push(query('after', false)), 'listLabels query after', /^It is new\./],
  ['a range is wider', (next) => (parameter(next, 'size').schema.maximum = 500), 'listLabels query size (maximum)', /^It changed\./],
  ['a limit is gone', (next) => delete sent(next).properties.tone.maxLength, 'createLabel request tone (maxLength)', /^It changed\./],
  ['a value is new', (next) => sent(next).properties.mode.enum.push('c'), 'createLabel request mode (enum)', /^It changed\./],
  [
    'an operation at a path with percent signs is new',
    (next) => (next.paths['/100%'] = { get: { operationId: 'listAll', responses: {} } }),
    '/100%',
    /^It is new\./,
  ],
  ['an operation is new', (next) => (next.paths['/labels'].put = { operationId: 'putLabels', responses: {} }), 'putLabels', /^It is new\./],
];

const all = (cases: Case[]) => (next: Loose) => {
  for (const [, change] of cases) change(next);
};
const told = (findings: { rule: string; location: string; message: string }[]) =>
  findings.map(({ rule, location, message }) => `${rule} | ${location} | ${message}`);

/** Every finding is one of a case, and every case has one. */
function expectEach(cases: Case[], rule: string, findings: string[]) {
  const isOf = (finding: string, [, , location, message]: Case) =>
    finding.startsWith(`${rule} | ${location} | `) && message.test(finding.slice(`${rule} | ${location} | `.length));
  expect(findings.filter((finding) => !cases.some((one) => isOf(finding, one)))).toEqual([]);
  expect(cases.filter((one) => !findings.some((finding) => isOf(finding, one))).map(([what]) => what)).toEqual([]);
  expect(findings).toHaveLength(cases.length);
}

describe.concurrent('requests', () => {
  test('what breaks senders needs a new major number', async () => {
    const { at } = await comparedAfter(labels, all(breaking));
    const { findings, checked } = at('1.5.0');
    expectEach(breaking, 'breaking-without-major', told(findings));
    for (const { message, line } of findings) {
      expect([message, line]).toEqual([
        expect.stringMatching(/This needs version 2\.0\.0 or higher, info\.version is 1\.5\.0\.$/),
        expect.any(Number),
      ]);
    }
    expect(checked).toEqual({ descriptions: 2, changes: breaking.length });
    expect(at('2.0.0').findings).toEqual([]);
    expect(at('2.0.0').notes).toContainEqual(
      expect.stringMatching(/^listLabels query limit \(required\): .* \(breaking, 1\.4\.2 → 2\.0\.0\)$/),
    );
    expect(at('1.4.1').findings[0]).toMatchObject({
      rule: 'version-went-back',
      location: 'info.version',
      message: 'The version went back from 1.4.2 to 1.4.1.',
    });
  });

  test('what senders gain needs a new minor number', async () => {
    const { at } = await comparedAfter(labels, all(additions));
    expectEach(additions, 'addition-without-minor', told(at('1.4.3').findings));
    expect(at('1.5.0').findings).toEqual([]);
  });

  test('a version may change alone', async () => {
    const { findings, notes } = (await comparedAfter(labels, () => {})).at('1.4.3');
    expect([findings, notes]).toEqual([[], ['Nothing changed but the version (1.4.2 → 1.4.3).']]);
  });
});
