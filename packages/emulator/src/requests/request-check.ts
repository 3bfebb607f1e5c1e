import { type Description, description } from '@modelarts-openapi/spec/closed';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import type { Operation } from '../description/description.js';
import { invalidParameter } from '../errors/api-error.js';
import { complaintOf } from './complaint.js';
import { createBodyCheck } from './request-body.js';

/** The parts of a request that its description speaks of, each held against it. */
export interface Call {
  path: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
}

/** Reads a call out of a request. @throws ApiError 400 if it is not as described. */
export type RequestCheck = (request: Request, path: Record<string, string>) => Promise<Call>;

const compiled = new WeakMap<Operation, RequestCheck>();

/**
 * What reads the calls of an operation of the description, the same for all emulators. It goes by the
 * closed description: a server that gets a field which it does not know may well ignore it, and a slip
 * of the pen would stay unseen.
 */
export function requestCheckOf(operation: Operation): RequestCheck {
  const check = compiled.get(operation) ?? createRequestCheck(operation, description);
  compiled.set(operation, check);
  return check;
}

/** What reads the calls of an operation of any description. Its schemas are compiled here, once. */
export function createRequestCheck(operation: Operation, { components }: Pick<Description, 'components'>): RequestCheck {
  const compilerOf = (coerceTypes: boolean) => {
    // A document of OpenAPI has keywords that JSON Schema does not know, so ajv must not be strict.
    const ajv = new Ajv2020({ strict: false, validateSchema: false, verbose: true, coerceTypes });
    ajvFormats.default(ajv);
    return (schema: object) => ajv.compile<unknown>({ ...schema, components });
  };
  const compileParameter = compilerOf(true);
  const parameters = operation.parameters
    .filter((parameter) => parameter.in === 'path' || parameter.in === 'query')
    .map(({ name, in: where, required = false, schema }) => {
      // Wrapped into an object, because ajv coerces only what belongs to one.
      const validate = compileParameter({ properties: { [name]: schema } });
      return { name, where: where as 'path' | 'query', required, validate };
    });
  const readBody = operation.requestBody && createBodyCheck(operation.requestBody, { components }, compilerOf(false));

  return async (request, path) => {
    const { searchParams } = new URL(request.url);
    const query: Record<string, unknown> = {};
    for (const { name, where, required, validate } of parameters) {
      const value = where === 'path' ? path[name] : (searchParams.get(name) ?? undefined);
      if (value === undefined && !required) continue;
      if (value === undefined) throw invalidParameter(`${name} is missing`);
      const given: Record<string, unknown> = { [name]: value };
      if (!validate(given)) throw invalidParameter(complaintOf('', validate).slice('/'.length));
      if (where === 'query') query[name] = given[name];
    }
    return { path, query, body: await readBody?.(request) };
  };
}
