import { description, type Description } from '@modelarts-openapi/spec';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import type { Operation } from './description.js';
import { invalidParameter } from './refusal.js';

/** The parts of a request that its description speaks of, each held against it. */
export interface Call {
  path: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
}

/** Reads a call out of a request. @throws Refusal 400 if it is not as described. */
export type RequestCheck = (request: Request, path: Record<string, string>) => Promise<Call>;

const compiled = new WeakMap<Operation, RequestCheck>();

/** What reads the calls of an operation of the description, the same for all emulators. */
export function requestCheckOf(operation: Operation): RequestCheck {
  const check = compiled.get(operation) ?? createRequestCheck(operation, description);
  compiled.set(operation, check);
  return check;
}

/** What reads the calls of an operation of any description. Its schemas are compiled here, once. */
export function createRequestCheck(operation: Operation, { components }: Description): RequestCheck {
  // A document of OpenAPI has keywords that JSON Schema does not know, so ajv must not be strict.
  const validatorOf = (schema: object, coerceTypes: boolean) => {
    const ajv = new Ajv2020({ strict: false, validateSchema: false, coerceTypes });
    ajvFormats.default(ajv);
    return ajv.compile<unknown>({ ...schema, components });
  };
  const parameters = operation.parameters
    .filter((parameter) => parameter.in === 'path' || parameter.in === 'query')
    .map(({ name, in: where, required = false, schema }) => {
      // Wrapped into an object, because ajv coerces only what belongs to one.
      const validate = validatorOf({ properties: { value: schema } }, true);
      return { name, where: where as 'path' | 'query', required, validate };
    });
  const validateBody = operation.requestBody && validatorOf(operation.requestBody.schema, false);

  return async (request, path) => {
    const { searchParams } = new URL(request.url);
    const query: Record<string, unknown> = {};
    for (const { name, where, required, validate } of parameters) {
      const given = { value: (where === 'path' ? path[name] : searchParams.get(name)) ?? undefined } as { value: unknown };
      if (given.value === undefined && !required) continue;
      if (given.value === undefined) throw invalidParameter(`${name} is missing`);
      if (!validate(given)) throw invalidParameter(name + because(validate));
      if (where === 'query') query[name] = given.value;
    }
    const body = validateBody && (await bodyOf(request, operation, validateBody));
    return { path, query, body };
  };
}

async function bodyOf(request: Request, { requestBody }: Operation, validate: ValidateFunction): Promise<unknown> {
  const text = await request.text();
  if (text === '' && !requestBody?.required) return undefined;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw invalidParameter('the body is not JSON');
  }
  if (!validate(body)) throw invalidParameter(`the body${because(validate)}`);
  return body;
}

function because({ errors }: ValidateFunction): string {
  const { instancePath = '', message = 'is not as described' } = (errors?.[0] ?? {}) as Partial<ErrorObject>;
  return `${instancePath.replace(/^\/value/, '')} ${message}`;
}
