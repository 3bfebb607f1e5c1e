import { type Description, get, join, type Operation } from '@modelarts-openapi/openapi-model';
import { bodiesOfOperation } from '../../bodies.js';
import { nameOf } from '../../subject.js';
import { type Mutant, renamed } from '../mutant.js';

type Changed = Record<string, any>;

/** What an operation is sent and what it answers: bodies, statuses, headers, media types and examples. */
export function* bodies(description: Description, operations: readonly Operation[]): Generator<Mutant> {
  for (const { operationId, pointer, requestBody, definition } of operations) {
    if (requestBody) {
      yield at(pointer, 'drop a request body', operationId, 'body', (operation) => delete operation['requestBody']);
      yield at(requestBody.pointer, 'make a request body optional', operationId, 'required', (body) => delete body['required']);
    }
    const responses = join(pointer, 'responses');
    for (const status of Object.keys(definition.responses ?? {})) {
      yield at(responses, 'drop a response', operationId, status, (all) => delete all[status]);
      yield at(responses, 'change a status', operationId, `${status} to 418`, (all) => rename(all, status, '418'));
    }
  }
  // Those that several operations share are changed once.
  const all = new Map(operations.flatMap(bodiesOfOperation).map((body) => [body.pointer, body]));
  for (const pointer of all.keys()) yield* ofBody(description, pointer, nameOf(pointer, operations));
}

function* ofBody(description: Description, pointer: string, owner: string): Generator<Mutant> {
  const { headers = {}, content = {} } = get(description, pointer) as Changed;
  for (const name of Object.keys(headers)) {
    yield at(pointer, 'drop a response header', owner, name, (body) => delete body['headers'][name]);
    yield at(pointer, 'rename a response header', owner, name, (body) => (body['headers'] = renamed(body['headers'], name)));
  }
  if (Object.keys(content).length === 0) {
    yield at(pointer, 'add a body', owner, 'JSON', (body) => (body['content'] = { 'application/json': { schema: {} } }));
  }
  for (const type of Object.keys(content)) {
    yield at(pointer, 'change a media type', owner, type, (body) => rename(body['content'], type, 'application/xml'));
    for (const name of Object.keys(content[type].examples ?? {})) {
      yield at(pointer, 'drop an example', owner, name, (body) => delete body['content'][type].examples[name]);
      yield at(pointer, 'change an example', owner, name, (body) => {
        const examples = body['content'][type].examples;
        examples[name] = { ...examples[name], value: { ...examples[name].value, status: 99 } };
      });
    }
  }
}

function at(pointer: string, operator: string, owner: string, what: string, change: (copy: Changed) => unknown): Mutant {
  return { operator, name: `${owner}: ${what}`, pointer, about: pointer, mutate: (copy) => change(get(copy, pointer) as Changed) };
}

function rename(object: Changed, from: string, to: string): void {
  object[to] = object[from];
  delete object[from];
}
