import { expect, test } from 'vitest';
import { checkTraffic } from '../../src/commands/traffic.js';
import { reportFormats } from '../../src/findings/report/index.js';
import { entry, folderWith, har, ndjson, task, URL_OF_TASK } from '../recording.js';

const SECRET = 'hunter2-MIIabc';

/** Everything that is reported, in all reportFormats. */
async function reported(files: Record<string, string>, hosts?: string[]): Promise<string> {
  const outcome = await checkTraffic([folderWith(files)], hosts);
  expect(outcome.findings.length + outcome.unreadable.length).toBeGreaterThan(0);
  return Object.values(reportFormats)
    .map((write) => write(outcome, { tool: 'modelarts-drift', color: true }))
    .join('');
}

const header = (name: string) => ({ name, value: SECRET });

test('headers that prove who sends a request are in no report', async () => {
  const proof = ['Authorization', 'X-Auth-Token', 'X-Security-Token', 'Cookie'].map(header);
  const text = await reported({ 'a.har': har([entry({ status: 9 }, { requestHeaders: proof, responseHeaders: [header('Set-Cookie')] })]) });
  expect(text).not.toContain(SECRET);
});

test('query parameters and what is in an address are in no report', async () => {
  const url = `https://user:${SECRET}@modelarts.eu-de.otc.t-systems.com${new URL(URL_OF_TASK).pathname}?token=${SECRET}&X-Amz-Signature=${SECRET}#${SECRET}`;
  const text = await reported({ 'a.har': har([entry(task(), { url })]) });
  expect(text).toContain('query.token');
  expect(text).not.toContain(SECRET);
});

test('values of undocumented fields are in no report, whatever they are called', async () => {
  expect(await reported({ 'a.har': har([entry({ status: 1, surprise: SECRET, nested: { password: SECRET } })]) })).not.toContain(SECRET);
});

test('values of documented fields that are called like a secret are in no report', async () => {
  const { validationDifferences } = await import('../../src/check/validation-differences.js');
  const body = { auth: { api_token: SECRET } };
  for (const [keyword, params] of [
    ['enum', { allowedValues: ['a'] }],
    ['pattern', {}],
    ['oneOf', {}],
    ['minLength', { limit: 99 }],
  ] as const) {
    const [found] = validationDifferences(
      { errors: [{ keyword, params, instancePath: '/auth/api_token', message: 'must fit' }] },
      body,
      'x',
    );
    expect(found!.seen).toBe('is a string (hidden)');
  }
});

test('long values are cut, and control characters do not reach a terminal', async () => {
  const long = await reported({ 'a.har': har([entry({ status: 1, config: { algorithm_type: 'x'.repeat(500) } })]) });
  expect(long).not.toContain('x'.repeat(81));
  const escapes = await reported({ 'a.har': har([entry({ status: 1, ['\u001b[2Jevil\u0007']: 1 })]) });
  expect(escapes).not.toContain('\u001b[2J');
});

test.each([
  ['a line that is no JSON', ndjson([entry(task())]).replace('MIIverysecret', `${SECRET}" ${SECRET}`)],
  ['a line that ends too early', `{"request":{"headers":[{"name":"X-Auth-Token","value":"${SECRET}`],
])('the text of %s is in no report', async (_name, text) => {
  expect(await reported({ 'a.ndjson': text })).not.toContain('hunter2');
});
