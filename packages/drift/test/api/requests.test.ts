import { describe, expect, test } from 'vitest';
import { apiAfter, type Loose } from './run.js';

const LIMIT = 60_000;
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const label = { $ref: '#/components/schemas/Label' };

/** A description past 1.0.0, with requests, and with a schema that is sent as well as read. */
const labels = {
  openapi: '3.1.0',
  info: { title: 'Labels', version: '1.4.2' },
  paths: {
    '/labels': {
      get: {
        operationId: 'listLabels',
        parameters: [{ name: 'limit', in: 'query', required: false, schema: { type: 'integer', maximum: 100 } }],
        responses: { 200: { description: 'Labels.', ...json({ type: 'array', items: label }) } },
      },
      post: {
        operationId: 'createLabel',
        requestBody: { required: false, ...json({ type: 'object', properties: { label, mode: { type: 'string', enum: ['a', 'b'] } } }) },
        responses: { 201: { description: 'Created.' } },
      },
      delete: { responses: { 204: { description: 'Deleted.' } } },
    },
  },
  components: { schemas: { Label: { type: 'object', properties: { name: { type: 'string' }, kind: { type: 'string', enum: ['x', 'y'] } } } } },
};

const list = (next: Loose) => next.paths['/labels'].get;
const limit = (next: Loose) => list(next).parameters[0];
const body = (next: Loose) => next.paths['/labels'].post.requestBody;
const sent = (next: Loose) => body(next).content['application/json'].schema;
const query = (required: boolean) => ({ name: 'after', in: 'query', required, schema: { type: 'string' } });

type Case = [what: string, change: (next: Loose) => void, place: string, message: RegExp];

const breaking: Case[] = [
  ['a parameter becomes required', (next) => (limit(next).required = true), 'listLabels query limit (required)', /became required\. Senders .* leave it out/],
  ['a required parameter is new', (next) => list(next).parameters.push(query(true)), 'listLabels query after', /Required `after` query parameter was added\. Senders /],
  ['a parameter is dropped', (next) => list(next).parameters.pop(), 'listLabels query limit', /was removed\. Senders /],
  ['a range is narrower', (next) => (limit(next).schema.maximum = 50), 'listLabels query limit (maximum)', /Senders .* not allowed any more/],
  ['a body becomes required', (next) => (body(next).required = true), 'createLabel request (required)', /Senders .* leave it out/],
  ['a field becomes required', (next) => (sent(next).required = ['mode']), 'createLabel request (required)', /became required: `mode`\. Senders /],
  ['a value is dropped', (next) => sent(next).properties.mode.enum.pop(), 'createLabel request mode (enum)', /lost values: 'b'\. Senders /],
  ['a type is changed', (next) => (sent(next).properties.mode = { type: 'integer', enum: ['a', 'b'] }), 'createLabel request mode (type)', /was string and is now integer\. Senders /],
  ['a value is dropped of what is read and sent', (next) => next.components.schemas.Label.properties.kind.enum.pop(), 'Label.kind (enum)', /lost values: 'y'\. Senders /],
  ['a value is added to what is read and sent', (next) => next.components.schemas.Label.properties.kind.enum.push('z'), 'listLabels 200 [].kind (enum)', /gained values: 'z'\. Readers /],
  ['a lower limit for what is read and sent', (next) => (next.components.schemas.Label.properties.name.minLength = 1), 'Label.name (minLength)', /Senders /],
  ['an operation is dropped', (next) => delete next.paths['/labels'].delete, 'DELETE /labels', /was removed\. Callers /],
];

const additions: Case[] = [
  ['a parameter becomes optional', (next) => (limit(next).required = false), 'listLabels query limit (required)', /^It changed\./],
  ['an optional parameter is new', (next) => list(next).parameters.push(query(false)), 'listLabels query after', /^It is new\./],
  ['a value is new', (next) => sent(next).properties.mode.enum.push('c'), 'createLabel request mode (enum)', /^It changed\./],
  ['an operation is new', (next) => (next.paths['/labels'].put = { operationId: 'putLabels', responses: {} }), 'putLabels', /^It is new\./],
];

describe.concurrent('what breaks senders', () => {
  test.for(breaking)('%s', { timeout: LIMIT }, async ([, change, place, message]) => {
    const { findings, checked } = (await apiAfter(labels, change)).at('1.5.0');
    expect(findings).toMatchObject([{ rule: 'breaking-without-major', place, message: expect.stringMatching(message), line: expect.any(Number) }]);
    expect(findings[0]!.message).toMatch(/This needs version 2\.0\.0 or higher, info\.version is 1\.5\.0\.$/);
    expect(checked).toEqual({ descriptions: 2, changes: 1 });
  });

  test('and is fine with a new major number', { timeout: LIMIT }, async () => {
    const { findings, notes } = (await apiAfter(labels, (next) => (limit(next).required = true))).at('2.0.0');
    expect([findings, notes]).toEqual([[], [expect.stringMatching(/^listLabels query limit \(required\): .* \(breaking, 1\.4\.2 → 2\.0\.0\)$/)]]);
  });
});

describe.concurrent('what senders gain', () => {
  test.for(additions)('%s', { timeout: LIMIT }, async ([what, change, place, message]) => {
    const previous: Loose = structuredClone(labels);
    limit(previous).required = what === 'a parameter becomes optional';
    const { at } = await apiAfter(previous, change);
    expect(at('1.4.3').findings).toMatchObject([{ rule: 'addition-without-minor', place, message: expect.stringMatching(message) }]);
    expect(at('1.5.0').findings).toEqual([]);
  });
});

describe.concurrent('the version', () => {
  test('may not go back', { timeout: LIMIT }, async () => {
    const { findings } = (await apiAfter(labels, (next) => (limit(next).required = true))).at('1.4.1');
    expect(findings).toMatchObject([{ rule: 'version-went-back', place: 'info.version', message: 'The version went back from 1.4.2 to 1.4.1.' }]);
  });

  test('may change alone', { timeout: LIMIT }, async () => {
    const { findings, notes } = (await apiAfter(labels, () => {})).at('1.4.3');
    expect([findings, notes]).toEqual([[], ['Nothing changed but the version (1.4.2 → 1.4.3).']]);
  });
});
