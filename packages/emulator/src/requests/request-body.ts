import { type Description, jsonOf, kindsOf, type RequestBody, type Schema } from '@modelarts-openapi/openapi-model';
import type { Validate } from '@modelarts-openapi/validation';
import { invalidParameter } from '../errors/api-error.js';
import { textOf } from './body-text.js';
import { oneOf, shown, validationMessage } from './validation-message.js';

/** The validator of the schema at a pointer of the description. */
export type ValidatorOf = (pointer: string) => Validate;

/**
 * What reads the body of a request, held against its schema.
 *
 * @returns the body, or undefined where it may be missing. It throws an ApiError, 400, if it is not as described.
 */
export function createBodyCheck(
  requestBody: RequestBody,
  description: Description,
  validatorOf: ValidatorOf,
): (request: Request) => Promise<unknown> {
  const { schema, schemaPointer } = jsonOf(requestBody) ?? {};
  const check = schemaPointer === undefined ? () => {} : createCheck(schema, schemaPointer, description, validatorOf);
  return async (request) => {
    const text = await textOf(request);
    if (text === '' && !requestBody.required) return undefined;
    if (text === '') throw invalidParameter('the body is missing');
    const contentType = request.headers.get('Content-Type') ?? undefined;
    if (!/^application\/json\s*(;|$)/i.test(contentType ?? ''))
      throw invalidParameter(`Content-Type must be application/json, got ${shown(contentType)}`);
    const body = parsed(text);
    check(body);
    return body;
  };
}

function createCheck(
  schema: Schema | undefined,
  pointer: string,
  description: Description,
  validatorOf: ValidatorOf,
): (body: unknown) => void {
  const kinds = kindsOf(description, schema);
  if (!kinds) {
    const validate = validatorOf(pointer);
    return (body) => {
      if (!validate(body)) throw invalidParameter(validationMessage('the body', validate.errors, body));
    };
  }
  // The kind that is meant is held against the body alone: of all kinds together, ajv would complain about the first.
  const { propertyName, pointers } = kinds;
  const validators = new Map<unknown, ReturnType<ValidatorOf>>([...pointers].map(([kind, to]) => [kind, validatorOf(to)]));
  return (body) => {
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      throw invalidParameter(`the body must be object, got ${shown(body)}`);
    const kind = (body as Record<string, unknown>)[propertyName];
    const validate = validators.get(kind);
    if (!validate) throw invalidParameter(`the body/${propertyName} ${oneOf([...validators.keys()])}, got ${shown(kind)}`);
    if (!validate(body)) throw invalidParameter(validationMessage('the body', validate.errors, body, String(kind)));
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidParameter('the body is not JSON');
  }
}
