import { type Description, listStyleOf, type Operation, wholeOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec/strict';
import { readText, type Validate } from '@modelarts-openapi/validation';
import { invalidParameter } from '../errors/api-error.js';
import { validators } from '../generated/validators.js';
import { createBodyCheck, type ValidatorOf } from './request-body.js';
import { shown, validationMessage } from './validation-message.js';

/** The parts of a request that its description speaks of, each held against it. */
interface Call {
  path: Readonly<Record<string, string>>;
  query: Record<string, unknown>;
  body: unknown;
}

/** Reads a call out of a request. @throws ApiError 400 if it is not as described. */
export type RequestCheck = (request: Request, path: Record<string, string>) => Promise<Call>;

const checks = new WeakMap<Operation, RequestCheck>();

/**
 * What reads the calls of an operation of the description, the same for all emulators. It goes by the
 * closed description: a server that gets a field which it does not know may well ignore it, and a slip
 * of the pen would stay unseen.
 */
export function requestCheckOf(operation: Operation): RequestCheck {
  const check = checks.get(operation) ?? createRequestCheck(operation, description, (pointer) => validators[pointer] as Validate);
  checks.set(operation, check);
  return check;
}

/** What reads the calls of an operation of any description. */
export function createRequestCheck(operation: Operation, description: Description, validatorOf: ValidatorOf): RequestCheck {
  const parameters = operation.parameters
    .filter(({ in: where }) => where === 'path' || where === 'query')
    .map(({ schemaPointer, ...parameter }) => ({
      ...parameter,
      isInteger: wholeOf(description, parameter.schema).type === 'integer',
      list: listStyleOf(description, parameter),
      validate: schemaPointer === undefined ? () => true : validatorOf(schemaPointer),
    }));
  const readBody = operation.requestBody && createBodyCheck(operation.requestBody, description, validatorOf);

  return async (request, path) => {
    // Most requests have none, and an address takes longer to make than all else that is asked of them.
    const searchParams = request.url.includes('?') ? new URL(request.url).searchParams : undefined;
    const query: Record<string, unknown> = {};
    for (const { name, in: where, required, validate, isInteger, list } of parameters) {
      const texts = where === 'path' ? [path[name] ?? ''] : (searchParams?.getAll(name) ?? []);
      if (texts.length === 0) {
        if (!required) continue;
        throw invalidParameter(`${name} is missing`);
      }
      // Servers take the first, or the last.
      if (texts.length > 1 && list !== 'repeated') throw invalidParameter(`${name} is there ${texts.length} times`);
      const [first = ''] = texts;
      const text = list === 'repeated' ? texts : list === 'separated' ? first.split(',') : first;
      // JSON has 5.0 for 5, and no server reads it so. Beyond 15 digits numbers are others here than there.
      if (isInteger && !/^-?\d{1,15}$/.test(first)) throw invalidParameter(`${name} must be integer, got ${shown(first)}`);
      const { value, errors } = readText(text, validate);
      if (errors.length > 0) throw invalidParameter(validationMessage(name, errors, value));
      if (where === 'query') query[name] = value;
    }
    return { path, query, body: await readBody?.(request) };
  };
}
