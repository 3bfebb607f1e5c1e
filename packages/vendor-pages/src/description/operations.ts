import type { Description } from '@modelarts-openapi/spec';
import { type Schema, targetOf } from './schemas.js';

/** An operation of a description. */
export interface Operation {
  operationId: string;
  /** In capitals. */
  method: string;
  path: string;
  parameters: Schema[];
  requestSchema: Schema | undefined;
  /** By status; undefined where the response has no JSON. */
  responses: Map<string, Schema | undefined>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

const known = new WeakMap<Description, Operation[]>();

/** The operations of a description, their `$ref`s followed down to the schemas. */
export function operationsOf(description: Description): Operation[] {
  const operations = known.get(description) ?? readOperations(description);
  known.set(description, operations);
  return operations;
}

function readOperations(description: Description): Operation[] {
  const follow = (value: Schema | undefined) => targetOf(value, description);
  const schemaOf = (value: Schema | undefined) => follow(value)['content']?.['application/json']?.schema as Schema | undefined;
  return Object.entries(description.paths as Record<string, Schema>).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const { operationId, parameters = [], requestBody, responses = {} } = item[method] as Schema;
      return {
        operationId,
        method: method.toUpperCase(),
        path,
        parameters: [...(item['parameters'] ?? []), ...parameters].map(follow),
        requestSchema: schemaOf(requestBody),
        responses: new Map(Object.entries(responses as Record<string, Schema>).map(([status, response]) => [status, schemaOf(response)])),
      };
    }),
  );
}

/** The status of the answer when all goes well. */
export function successOf({ responses }: Operation): string {
  return [...responses.keys()].find((status) => status.startsWith('2')) ?? '200';
}
