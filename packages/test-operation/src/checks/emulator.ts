import { readFileSync } from 'node:fs';
import { createEmulator, seedEmulator } from '@modelarts-openapi/emulator';
import { type Description, jsonOf, kebabCase, type Operation, operationsOf } from '@modelarts-openapi/openapi-model';
import { description as closed } from '@modelarts-openapi/spec/strict';
import { expectedInWords, seenInWords } from '@modelarts-openapi/validation';
import { createValidator } from '@modelarts-openapi/validation/ajv';
import { type OperationFiles, ROOT } from '../operation-files.js';
import type { Todo } from '../todo.js';

const ORIGIN = 'http://emulator';

/** Whether the emulator answers the operation, and as it is described. */
export async function emulator(operationId: string, { folder, resource, files }: OperationFiles): Promise<Todo[]> {
  const operation = operationsOf(closed as Description).find((one) => one.operationId === operationId);
  if (!operation) return [];
  const where = `packages/emulator/src/${resource}/${kebabCase(operationId)}.ts`;
  const todo = (what: string): Todo => ({ part: 'emulator', where, what });
  const { request } = JSON.parse(readFileSync(`${ROOT}${folder}/cases.json`, 'utf8')) as { request?: RequestLine };
  if (!request) return [todo('cases.json has no request to ask it with')];
  const bodies = [...files]
    .filter((file) => file.startsWith(`${folder}/examples/requests/`))
    .map((file) => readFileSync(ROOT + file, 'utf8'));
  const response = await ask(request, bodies[0]);
  if (response.status === 501 && (await response.clone().text()).includes('Emulator.0501')) return [todo('write a handler')];
  return problemsOf(operation, response).then((problems) => problems.map(todo));
}

interface RequestLine {
  method: string;
  path: string;
  query?: Record<string, unknown>;
}

async function ask({ method, path, query = {} }: RequestLine, body: string | undefined): Promise<Response> {
  const asked = createEmulator();
  seedEmulator(asked);
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const url = `${ORIGIN}${path}${search.size > 0 ? `?${search}` : ''}`;
  const headers = { 'X-Auth-Token': 'any', ...(body !== undefined && { 'Content-Type': 'application/json' }) };
  return asked.fetch(new Request(url, { method, headers, ...(body !== undefined && { body }) }));
}

async function problemsOf({ responses }: Operation, response: Response): Promise<string[]> {
  const status = String(response.status);
  const text = await response.text();
  if (!status.startsWith('2')) return [`answers the request of cases.json with ${status}: ${text}`];
  const described = responses.get(status);
  if (!described) return [`answers with ${status}, which is not described`];
  const pointer = jsonOf(described)?.schemaPointer;
  if (pointer === undefined) return text === '' ? [] : [`answers with a body, and ${status} is described without one`];
  if (text === '') return [`answers without a body, and ${status} is described with one`];
  const errors = createValidator(closed as Description).errors(pointer, JSON.parse(text));
  return errors.map(
    (error) =>
      `its answer is not as described: /${error.location.join('/')} ${seenInWords(error) ?? ''}, ${expectedInWords(error.expected) ?? 'expected nothing there'}`,
  );
}
