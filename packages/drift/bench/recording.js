// Recorded traffic made of the description's examples, some of it drifted.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { operationsOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec';

const PATH = '/v2/6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731/datasets/OBegCXHxTJ2JHRAZWr0/tasks/r0jT2zwxBDKf8KEnSuZ';
const operation = operationsOf(description).find(({ operationId }) => operationId === 'getIntelligentTask');
const answers = [...(operation?.responses.values() ?? [])].flatMap(({ status, content }) =>
  [...(content.get('application/json')?.examples.values() ?? [])].map(({ value }) => ({
    status: Number(status),
    body: JSON.stringify(value),
  })),
);
const [first] = answers;
if (!first) throw new Error('getIntelligentTask: expected examples of its answers in the description, got none');
const drifted = { status: 200, body: JSON.stringify({ ...JSON.parse(first.body), status: 9, surprise: true }) };

/**
 * One exchange of the recording: every hundredth has drifted.
 *
 * @param {number} index
 * @param {boolean} [distinct] whether it has a body of its own
 */
export function exchange(index, distinct = false) {
  const { status, body: same } = (index % 100 === 99 ? drifted : answers[index % answers.length]) ?? drifted;
  const body = distinct ? same.replace(/("elapsed_time":|"error_msg":")/, `$1${index + 1}`) : same;
  return {
    request: {
      method: 'GET',
      url: `https://modelarts.eu-de.otc.t-systems.com${PATH}`,
      headers: { 'X-Auth-Token': 'MIIabc', Accept: 'application/json' },
    },
    response: { status, headers: { 'Content-Type': 'application/json' }, body },
  };
}

/**
 * Writes a recording, an exchange a line.
 *
 * @param {string} file
 * @param {number} count
 * @param {boolean} distinct
 */
export async function record(file, count, distinct) {
  const stream = createWriteStream(file);
  for (let index = 0; index < count; index++) {
    if (!stream.write(`${JSON.stringify(exchange(index, distinct))}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

/**
 * Writes a HAR, one JSON document.
 *
 * @param {string} file
 * @param {number} bytes its size at least
 * @returns {Promise<number>} how many entries it has
 */
export async function recordHar(file, bytes) {
  const stream = createWriteStream(file);
  stream.write('{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[');
  let count = 0;
  for (let size = 0; size < bytes; count++) {
    const entry = JSON.stringify(entryOf(exchange(count)));
    size += entry.length + 1;
    if (!stream.write(`${count > 0 ? ',' : ''}${entry}`)) await once(stream, 'drain');
  }
  stream.end(']}}');
  await once(stream, 'close');
  return count;
}

/** @param {ReturnType<typeof exchange>} exchange */
function entryOf({ request, response: { status, headers, body } }) {
  return {
    startedDateTime: '2026-11-24T08:15:00.000Z',
    time: 12,
    request: {
      ...request,
      httpVersion: 'HTTP/1.1',
      headers: pairs(request.headers),
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status,
      statusText: '',
      headers: pairs(headers),
      content: { size: body.length, mimeType: 'application/json', text: body },
    },
  };
}

/** @param {Record<string, string>} headers */
function pairs(headers) {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
