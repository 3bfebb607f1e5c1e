// The table of the reference, row by row: what is sent again, what a wait goes through, and what a call ends with.
import { readFileSync } from 'node:fs';
import {
  createModelArtsClient,
  getIntelligentTask,
  type ModelArtsClient,
  startIntelligentTask,
  type Token,
  type WaitSettings,
  waitForIntelligentTask,
} from '@modelarts-openapi/client';
import { createManualClock, type ManualClock } from '@modelarts-openapi/emulator';
import { expect, test } from 'vitest';
import { guide, rows } from '../scripts/behaviour.js';

type Sample = (typeof rows)[number]['samples'][number];

const GUIDE = new URL('../../../spec/guides/sent-again.md', import.meta.url);
const ids = { datasetId: 'd', taskId: 't' };
const mistake = new TypeError('request.header is not a function');
/** How often a call is sent to what answers so, and what it ends with. */
async function tried(sample: Sample, start: (client: ModelArtsClient, clock: ManualClock) => Promise<unknown>) {
  const clock = createManualClock();
  let sent = 0;
  let asked = 0;
  const fails = 'failure' in sample ? sample.failure : undefined;
  const token: Token = () => {
    asked++;
    if (fails === 'provider') throw new Error('no token today');
    return `token-${asked}`;
  };
  const fetch = async () => {
    sent++;
    if (fails === 'mistake') throw mistake;
    if (fails === 'timeout') return new Promise<Response>(() => {});
    if ('failure' in sample) throw new TypeError('fetch failed', { cause: sample });
    const { status, headers, body } = sample;
    return new Response(body ?? JSON.stringify({ error_code: 'ModelArts.1', error_msg: 'no' }), { status, ...(headers && { headers }) });
  };
  const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token, clock, fetch });
  const error = await clock.run(start(client, clock).catch((error: Error) => error));
  return { times: fails === 'provider' ? asked : sent, error: error as Error };
}

test.each(rows)('$what', async ({ behaviour: { get, post, goesOn, error }, samples }) => {
  for (const sample of samples) {
    const expected = { sample, times: get, error: { name: error } };
    expect({ sample, ...(await tried(sample, (client) => getIntelligentTask(client, ids))) }).toMatchObject(expected);
    const body = { task_type: 'auto-label' } as const;
    const started = await tried(sample, (client) => startIntelligentTask(client, { datasetId: 'd', body }));
    expect({ sample, ...started }).toMatchObject({ ...expected, times: post });
    const told: string[] = [];
    const onRetry: WaitSettings['onRetry'] = ({ error: { name } }) => void told.push(name);
    const wait = await tried(sample, (client, clock) => waitForIntelligentTask(client, ids, { clock, giveUpAfter: 200_000, onRetry }));
    expect({ sample, ...wait }).toMatchObject({ error: goesOn ? { name: 'WaitTimeoutError', cause: { name: error } } : { name: error } });
    expect([...new Set(told)]).toEqual(goesOn ? [error] : []);
  }
});

test('the guide of the reference shows it: `pnpm build` writes it', () => {
  expect(readFileSync(GUIDE, 'utf8')).toBe(guide);
});
