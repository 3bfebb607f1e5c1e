import { byParameters, hostPattern, type ListStyle, pathPattern } from '@modelarts-openapi/openapi-model';
import type { Validate as PlainValidate } from '@modelarts-openapi/validation';
import { operations as generated, maps, servers, validators } from '../generated/validators.js';
import type { GeneratedOperation } from './generated-operation.js';

/** Says whether a value is as described; if not, it has all errors. */
export interface Validate extends PlainValidate {
  /** The locations in the value whose keys are not given by the description, such as `config.envs`. */
  maps?: ReadonlySet<string>;
}

/** A response of an operation. The content types without a schema have `null`. */
export interface DescribedResponse {
  content: Record<string, Validate | null>;
  /** Described headers, their names in lower case. */
  headers: { name: string; validate: Validate }[];
}

/** A query parameter of an operation. */
interface QueryParameter {
  name: string;
  required: boolean;
  /** How several values are given, where it is a list of values: `a=1&a=2`, or `a=1,2`. */
  list: ListStyle | null;
  validate: Validate;
}

/** An operation of the description. */
export interface Operation {
  operationId: string;
  /** In capitals, such as `GET`. */
  method: string;
  /** With parameters in braces. */
  path: string;
  query: QueryParameter[];
  /** What may be sent; `null` where that is nothing. */
  requestBody: { required: boolean; content: Record<string, Validate | null> } | null;
  /** By status, such as `200`, `4XX` or `default`. */
  responses: Record<string, DescribedResponse>;
}

const anything: Validate = () => true;
for (const [pointer, locations] of Object.entries(maps)) Object.assign(validatorOf(pointer), { maps: new Set(locations) });

function validatorOf(pointer: string | null): Validate {
  return (pointer === null ? undefined : validators[pointer]) ?? anything;
}

function contentOf(content: Record<string, string | null>): Record<string, Validate | null> {
  return Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, schema === null ? null : validatorOf(schema)]));
}

/** The operations of the description, with compiled validators. */
export const operations: Operation[] = (generated as GeneratedOperation[]).map(({ query, requestBody, responses, ...operation }) => ({
  ...operation,
  query: query.map(({ schema, ...parameter }) => ({ ...parameter, validate: validatorOf(schema) })),
  requestBody: requestBody && { ...requestBody, content: contentOf(requestBody.content) },
  responses: Object.fromEntries(
    Object.entries(responses).map(([status, { content, headers }]) => [
      status,
      { content: contentOf(content), headers: headers.map(({ name, schema }) => ({ name, validate: validatorOf(schema) })) },
    ]),
  ),
}));

/** The described response with a status: the exact one, else its class such as `4XX`, else `default`. */
export function responseWith({ responses }: Operation, status: number): DescribedResponse | undefined {
  return responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses['default'];
}

/** The first described status of success: an operation that creates something may have 201, and no 200. */
export function successStatusOf({ responses }: Operation): number {
  return Number(Object.keys(responses).find((status) => /^2\d\d$/.test(status)) ?? 200);
}

const patterns = [...operations]
  .sort(byParameters)
  .map((operation) => ({ operation, pattern: pathPattern(operation.path, { anyPrefix: true }) }));

/** The operation that a request goes to. The path may have a prefix, as behind a gateway. */
export function operationAt(method: string, path: string): Operation | undefined {
  return patterns.find(({ operation, pattern }) => operation.method === method && pattern.test(path))?.operation;
}

/** The described path that fits one, with any method. */
export function templateOf(path: string): string | undefined {
  return patterns.find(({ pattern }) => pattern.test(path))?.operation.path;
}

const hosts = servers.map(hostPattern);

/** Whether a host is one of the description's servers. */
export function isServer(host: string): boolean {
  return hosts.some((pattern) => pattern.test(host));
}
