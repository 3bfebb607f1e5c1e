// What the description says is a secret, or says who somebody is, is in nothing that these packages tell, keep or write. Whatever
// operations there are, and whatever they have of it: markers are planted where the description says so.
import { inspect } from 'node:util';
import * as functions from '@modelarts-openapi/client';
import { createEmulator, createManualClock, seedEmulator } from '@modelarts-openapi/emulator';
import { camelCase, kebabCase, personalNames } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec/strict';
import { describe, expect, test } from 'vitest';
import { checkSamples } from '../../src/commands/samples.js';
import { checkTraffic } from '../../src/commands/traffic.js';
import type { Outcome } from '../../src/findings/finding.js';
import { reportFormats } from '../../src/findings/report/index.js';
import { createDriftReporter } from '../../src/index.js';
import { shapes, values } from '../../src/shown/shown.js';
import { folderWith, har } from '../recording.js';
import { MARK, type Planted, plantedIn } from './planted.js';

const ORIGIN = 'https://modelarts.eu-de.otc.t-systems.com';
const all = plantedIn(description);
const requests = all.filter(({ status }) => status === undefined);
const answers = all.filter(({ status }) => status !== undefined);
const isPlanted = ({ count }: Planted) => count > 0;
/** The markers in a text, with what stands before them. */
const markersIn = (text: string) => text.match(new RegExp(`.{0,60}${MARK}`, 'g')) ?? [];

test('every name of a secret or a person has a marker somewhere', () => {
  const text = JSON.stringify(all.flatMap(({ body, parameters }) => [body, parameters]));
  expect(personalNames(description).length).toBeGreaterThan(5);
  for (const name of personalNames(description)) expect(text).toMatch(new RegExp(`"${name}":\\[?"${MARK}`));
  // An address that is a key is one of a map that says so, and was replaced.
  expect(text).toContain(`"${MARK}@example.com0":`);
  expect(text.match(/"[\w.]+@[\w.]+\.[a-z]+":/g) ?? []).toEqual([]);
  expect([requests.filter(isPlanted).length, answers.filter(isPlanted).length].every((count) => count > 10)).toBe(true);
});

describe('the emulator', () => {
  test('keeps, tells and logs none', async () => {
    const told: unknown[] = [];
    const clock = createManualClock();
    const emulator = createEmulator({ clock, seed: (one) => seedEmulator(one, { ended: true }), onRequest: (seen) => told.push(seen) });
    for (const { method, path, query, body } of requests.filter(isPlanted)) {
      const response = await emulator.fetch(`${ORIGIN}${path}?${query}`, {
        ...{ method, headers: { 'X-Auth-Token': 'any', 'Content-Type': 'application/json' } },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      if (!response.ok) told.push(await response.text());
      await clock.advance(100_000);
    }
    expect(told.length).toBeGreaterThan(requests.filter(isPlanted).length);
    told.push(emulator.dump(), emulator.requests(), inspect(emulator, { depth: 9, showHidden: true }));
    expect(markersIn(JSON.stringify(told))).toEqual([]);
  });
});

describe('the client', () => {
  const call = functions as unknown as Record<string, (client: object, parameters: object) => PromiseLike<unknown>>;
  const failing: [what: string, fetch: () => Promise<Response>][] = [
    ['a broken connection', () => Promise.reject(new TypeError('fetch failed'))],
    ['an error', async () => Response.json({ error_code: 'ModelArts.4200', error_msg: 'Wrong.' }, { status: 400 })],
    ['a page', async () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })],
  ];

  test.each(failing)('has none in the errors that it throws for %s, nor in what it tells of attempts', async (_what, fetch) => {
    const told: unknown[] = [];
    const client = functions.createModelArtsClient({
      ...{ endpoint: ORIGIN, projectId: 'p', token: 'any', retry: { attempts: 1 }, fetch, onAttempt: (attempt) => told.push(attempt) },
    });
    for (const { operationId, parameters, body } of requests.filter(isPlanted)) {
      const { project_id: _project, ...others } = parameters;
      const named = Object.fromEntries(Object.entries(others).map(([name, value]) => [camelCase(name), value]));
      try {
        await call[operationId]?.(client, { ...named, ...(body !== undefined && { body }) });
        throw new Error(`${operationId} did not fail.`);
      } catch (error) {
        expect(String(error)).not.toContain('did not fail');
        told.push(error, String(error), JSON.stringify(error));
      }
    }
    expect(told.length).toBeGreaterThan(30);
    expect(markersIn(inspect(told, { depth: 9, maxStringLength: null, maxArrayLength: null }))).toEqual([]);
  });
});

describe.each([
  ['as texts are shown unless somebody asks for them', shapes],
  ['with texts as they were recorded', values],
])('drift, %s,', (_how, shown) => {
  /** An outcome in every form that it is written in. */
  const written = (outcome: Outcome) =>
    Object.values(reportFormats).flatMap((write) => [true, false].map((color) => write(outcome, { tool: 'modelarts-drift', color })));

  test('has none in findings of traffic, in any format', async () => {
    const entries = all.map(({ method, path, query, status, body }) => {
      const isRequest = status === undefined;
      return {
        startedDateTime: '2026-11-24T08:15:00.000Z',
        request: {
          ...{ method, url: `${ORIGIN}${path}${isRequest ? `?${query}` : ''}`, headers: [], queryString: [] },
          ...(isRequest && body !== undefined && { postData: { mimeType: 'application/json', text: JSON.stringify(body) } }),
        },
        response: {
          ...{ status: status ?? 200, headers: [{ name: 'Content-Type', value: 'application/json' }] },
          content: { mimeType: 'application/json', text: isRequest ? '' : JSON.stringify({ ...(body as object), surprise: 1 }) },
        },
      };
    });
    const outcome = await checkTraffic([folderWith({ 'all.har': har(entries) })], { shown });
    expect(outcome.findings.length).toBeGreaterThan(30);
    expect(markersIn(written(outcome).join('\n'))).toEqual([]);
  });

  test('has none in findings of samples, in any format', async () => {
    const files = answers.filter(isPlanted).map(({ operationId, status, body }, index) => {
      return [`${kebabCase(operationId)}/${status}-${index}.json`, JSON.stringify(body)] as const;
    });
    const found = await checkSamples([folderWith(Object.fromEntries(files))], { shown });
    expect(found.findings.length).toBeGreaterThan(5);
    expect(markersIn(written(found).join('\n'))).toEqual([]);
  });

  test('has none in what the reporter tells of live calls', async () => {
    const told: unknown[] = [];
    const reporter = createDriftReporter({
      ...{ onDrift: (finding) => told.push(finding), onError: (error) => told.push(error), showValues: shown === values },
    });
    for (const { method, path, template, query, status, body } of all.filter(isPlanted)) {
      const isRequest = status === undefined;
      const init = isRequest && body !== undefined ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {};
      const request = new Request(`${ORIGIN}${path}${isRequest ? `?${query}` : ''}`, { method, ...init });
      reporter.onAnswer({ request, response: Response.json(isRequest ? {} : body, { status: status ?? 200 }), schemaPath: template });
    }
    await reporter.settled();
    expect(told.length).toBeGreaterThan(10);
    expect(markersIn(inspect(told, { depth: 9, maxStringLength: null, maxArrayLength: null }))).toEqual([]);
  });
});
