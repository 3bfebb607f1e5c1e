import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { description } from '@modelarts-openapi/spec';
import { onTestFinished } from 'vitest';

export const PATH = '/v2/p1/datasets/d1/tasks/t1';
export const URL_OF_TASK = `https://modelarts.eu-de.otc.t-systems.com${PATH}`;

type Json = Record<string, any>;

/** The samples of the description: what servers answer with when nothing has drifted. */
export const sampleTasks: Record<string, Json> = Object.fromEntries(
  Object.entries(
    (description.paths['/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}'] as Json)['get'].responses['200'].content[
      'application/json'
    ].examples as Json,
  ).map(([name, { value }]) => [name, value]),
);

/** A copy of the sample that has the most in it. */
export const task = () => structuredClone(sampleTasks['auto-label-succeeded']!);

/** An entry of a HAR; `body` is the answer's. */
export function entry(
  body: unknown,
  {
    status = 200,
    url = URL_OF_TASK,
    method = 'GET',
    mimeType = 'application/json',
    requestHeaders = [] as Json[],
    responseHeaders = [] as Json[],
  } = {},
) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    startedDateTime: '2026-11-24T08:15:00.000Z',
    request: { method, url, headers: [{ name: 'X-Auth-Token', value: 'MIIverysecret' }, ...requestHeaders], queryString: [] },
    response: {
      status,
      headers: [{ name: 'Content-Type', value: mimeType }, ...responseHeaders],
      content: { mimeType, ...(text !== undefined && { text }) },
    },
  };
}

export const har = (entries: unknown[]) => JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } });
export const ndjson = (entries: unknown[]) => entries.map((one) => `${JSON.stringify(one)}\n`).join('');

/** A folder with files, which is gone after the test. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'modelarts-drift-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
