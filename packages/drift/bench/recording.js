// Recorded traffic made of the description's samples, some of it drifted.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { description } from '@modelarts-openapi/spec';

const PATH = '/v2/6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731/datasets/OBegCXHxTJ2JHRAZWr0/tasks/r0jT2zwxBDKf8KEnSuZ';
const operation = description.paths['/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}'].get;
const bodies = Object.entries(operation.responses).flatMap(([status, response]) => {
  const { content } = response.$ref ? description.components.responses[response.$ref.split('/').at(-1)] : response;
  return Object.values(content['application/json'].examples).map(({ value }) => ({ status: Number(status), body: JSON.stringify(value) }));
});
const drifted = { status: 200, body: JSON.stringify({ ...JSON.parse(bodies[0].body), status: 9, surprise: true }) };

/** One exchange of the recording: every hundredth has drifted. `distinct` ones have all a body of their own. */
export function exchange(index, distinct = false) {
  const { status, body: same } = index % 100 === 99 ? drifted : bodies[index % bodies.length];
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

/** Writes a recording, an exchange a line. */
export async function record(file, count, distinct) {
  const stream = createWriteStream(file);
  for (let index = 0; index < count; index++) {
    if (!stream.write(`${JSON.stringify(exchange(index, distinct))}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

/** Writes a HAR, one JSON document, of at least this many bytes. Returns how many entries it has. */
export async function recordHar(file, bytes) {
  const stream = createWriteStream(file);
  stream.write('{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[');
  let count = 0;
  for (let size = 0; size < bytes; count++) {
    const { request, response } = exchange(count);
    const headers = (all) => Object.entries(all).map(([name, value]) => ({ name, value }));
    const entry = JSON.stringify({
      startedDateTime: '2026-11-24T08:15:00.000Z',
      time: 12,
      request: {
        ...request,
        httpVersion: 'HTTP/1.1',
        headers: headers(request.headers),
        queryString: [],
        cookies: [],
        headersSize: -1,
        bodySize: -1,
      },
      response: {
        status: response.status,
        statusText: '',
        headers: headers(response.headers),
        content: { size: response.body.length, mimeType: 'application/json', text: response.body },
      },
    });
    size += entry.length + 1;
    if (!stream.write(`${count > 0 ? ',' : ''}${entry}`)) await once(stream, 'drain');
  }
  stream.end(']}}');
  await once(stream, 'close');
  return count;
}
