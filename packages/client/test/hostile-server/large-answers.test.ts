// SECURITY.md names these tests.
import { gzipSync } from 'node:zlib';
import { createModelArtsClient, type Fetch, startIntelligentTask } from '@modelarts-openapi/client';
import { describe, expect, test } from 'vitest';
import { PATH } from '../bench.js';
import { serve } from '../serve.js';
import { clientOf, params } from './client.js';

const MIB = 2 ** 20;

describe('an answer without end', () => {
  /** Answers with spaces for ever, a mebibyte at a time, and counts those that are taken. */
  function endless(status: number) {
    const seen = { requests: 0, taken: 0, cancelled: 0 };
    const fetch: Fetch = async () => {
      seen.requests++;
      const body = {
        pull(controller: ReadableStreamDefaultController) {
          // Nobody reads as much; this ends the test where the client would.
          if (++seen.taken > 100) return controller.close();
          controller.enqueue(new Uint8Array(MIB).fill(0x20));
        },
        cancel: () => void seen.cancelled++,
      };
      return new Response(new ReadableStream(body, { highWaterMark: 0 }), { status });
    };
    return { fetch, seen };
  }

  test.each([200, 404])('is read no further than 64 MiB, and asked for once (%i)', async (status) => {
    const { fetch, seen } = endless(status);
    const call = clientOf(fetch).GET(PATH, { params });
    await expect(call).rejects.toMatchObject({
      name: 'InvalidResponseError',
      message: `the answer is larger than 64 MiB (status ${status})`,
      status,
    });
    expect(seen).toEqual({ requests: 1, taken: 65, cancelled: 1 });
  });

  test('does not stand for an empty one', async () => {
    const call = startIntelligentTask(clientOf(endless(200).fetch), {
      datasetId: 'd',
      body: { task_type: 'auto-label', config: { algorithm_type: 'fast' } },
    });
    await expect(call).rejects.toMatchObject({
      name: 'InvalidResponseError',
      message: expect.stringMatching(/^the answer is larger than 64 MiB \(status 200\); /),
    });
  });
});

test('a small answer that unpacks to a huge one is read no further than 64 MiB, and asked for once', async () => {
  const bomb = gzipSync(Buffer.alloc(100 * MIB, ' '));
  expect(bomb.length).toBeLessThan(MIB);
  const { endpoint, requests } = await serve((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end(bomb);
  });
  const client = createModelArtsClient({ endpoint, projectId: 'p1', token: 'token' });
  await expect(client.GET(PATH, { params })).rejects.toMatchObject({
    name: 'InvalidResponseError',
    message: 'the answer is larger than 64 MiB (status 200)',
  });
  expect(requests).toHaveLength(1);
});

test('an answer of 64 MiB is read as a whole', async () => {
  const [before, after] = ['{"error_msg":"', '"}'];
  const text = before + 'x'.repeat(64 * MIB - before.length - after.length) + after;
  const { error } = await clientOf(async () => new Response(text, { status: 400 })).GET(PATH, { params });
  expect(error?.error_msg.length).toBe(64 * MIB - before.length - after.length);
});

test('a letter that is cut between two parts of an answer arrives whole', async () => {
  const bytes = new TextEncoder().encode('\ufeff{"status":1,"message":"ü💥"}');
  const parts = (controller: ReadableStreamDefaultController) => {
    for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
    controller.close();
  };
  const { data } = await clientOf(async () => new Response(new ReadableStream({ start: parts }))).GET(PATH, { params });
  expect(data).toEqual({ status: 1, message: 'ü💥' });
});
