import type { Description } from '@modelarts-openapi/spec';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Operation } from '../description/description.js';
import { invalidParameter } from '../errors/api-error.js';
import { complaintOf, oneOf, shown } from './complaint.js';

/** A union of kinds that a field tells apart. */
interface Union {
  discriminator: { propertyName: string; mapping: Record<string, string> };
}

/**
 * What reads the body of a request, held against its schema.
 *
 * @returns the body, or undefined where it may be missing. It throws a ApiError, 400, if it is not as described.
 */
export function createBodyCheck(
  { schema, required }: NonNullable<Operation['requestBody']>,
  { components }: Pick<Description, 'components'>,
  compile: (schema: object) => ValidateFunction,
): (request: Request) => Promise<unknown> {
  const check = createCheck();
  return async (request) => {
    const text = await request.text();
    if (text === '' && !required) return undefined;
    if (text === '') throw invalidParameter('the body is missing');
    const contentType = request.headers.get('Content-Type') ?? undefined;
    if (!/^application\/json\s*(;|$)/i.test(contentType ?? ''))
      throw invalidParameter(`Content-Type must be application/json, got ${shown(contentType)}`);
    const body = parsed(text);
    check(body);
    return body;
  };

  function createCheck(): (body: unknown) => void {
    const { $ref = '' } = schema as { $ref?: string };
    const { discriminator } = (components.schemas[$ref.slice('#/components/schemas/'.length)] ?? schema) as Partial<Union>;
    if (!discriminator) {
      const validate = compile(schema);
      return (body) => {
        if (!validate(body)) throw invalidParameter(complaintOf('the body', validate));
      };
    }
    // The kind that is meant is held against the body alone: of all kinds together, ajv would complain
    // about the first.
    const { propertyName, mapping } = discriminator;
    const kinds = new Map<unknown, ValidateFunction>(Object.entries(mapping).map(([kind, to]) => [kind, compile({ $ref: to })]));
    return (body) => {
      if (typeof body !== 'object' || body === null || Array.isArray(body))
        throw invalidParameter(`the body must be object, got ${shown(body)}`);
      const kind = (body as Record<string, unknown>)[propertyName];
      const validate = kinds.get(kind);
      if (!validate) throw invalidParameter(`the body/${propertyName} ${oneOf([...kinds.keys()])}, got ${shown(kind)}`);
      if (!validate(body)) throw invalidParameter(complaintOf('the body', validate, String(kind)));
    };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidParameter('the body is not JSON');
  }
}
