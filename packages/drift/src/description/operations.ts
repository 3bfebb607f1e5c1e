import { operations as generated, servers, validators } from '../generated/validators.js';

/** An error of ajv, as far as it is read. */
export interface ValidationError {
  instancePath: string;
  keyword: string;
  schemaPath: string;
  params: Record<string, unknown>;
  message?: string;
}

/** Says whether a value is as described; if not, it has all errors. */
export type Validate = ((value: unknown) => boolean) & { errors?: ValidationError[] | null };

/** A response of an operation. The content types without a schema have `null`. */
export interface DescribedResponse {
  content: Record<string, Validate | null>;
  /** Validators of headers by name, in lower case. */
  headers: Record<string, Validate>;
}

/** An operation of the description. */
export interface Operation {
  operationId: string;
  /** In capitals, such as `GET`. */
  method: string;
  /** With parameters in braces. */
  path: string;
  query: { name: string; required: boolean }[];
  /** By status, such as `200`, `4XX` or `default`. */
  responses: Record<string, DescribedResponse>;
}

const validatorOf = (name: string | null) => (name === null ? null : (validators as Record<string, Validate>)[name]!);
const mapped = <From, To>(from: Record<string, From>, change: (value: From) => To) =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));

type Generated = { content: Record<string, string | null>; headers: Record<string, string> };

/** The operations of the description, with compiled validators. */
export const operations: Operation[] = generated.map(({ responses, ...operation }) => ({
  ...operation,
  responses: mapped(responses as unknown as Record<string, Generated>, ({ content, headers }) => ({
    content: mapped(content, validatorOf),
    headers: mapped(headers, (name) => validatorOf(name)!),
  })),
}));

/** The described response with a status: the exact one, else its class such as `4XX`, else `default`. */
export function responseWith({ responses }: Operation, status: number): DescribedResponse | undefined {
  return responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses['default'];
}

const patterns = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`${operation.path.split(/\{\w+\}/).map(escaped).join('([^/]+)')}$`),
}));

/** The operation that a request goes to. The path may have a prefix, as behind a gateway. */
export function operationAt(method: string, path: string): Operation | undefined {
  return patterns.find(({ operation, pattern }) => operation.method === method && pattern.test(path))?.operation;
}

/** Whether a path is described, with any method. */
export function isDescribed(path: string): boolean {
  return patterns.some(({ pattern }) => pattern.test(path));
}

type Server = { url: string; variables?: Record<string, { enum?: string[] }> };

const hosts = (servers as Server[]).map(({ url, variables = {} }) => {
  const values = (name: string) => variables[name]?.enum?.map(escaped).join('|') ?? '[^.]+';
  const host = new URL(url.replace(/\{(\w+)\}/g, '--$1--')).hostname;
  return new RegExp(`^${escaped(host).replace(/--(\w+)--/g, (_all, name: string) => `(?:${values(name)})`)}$`);
});

/** Whether a host is one of the description's servers. */
export function isServer(host: string): boolean {
  return hosts.some((pattern) => pattern.test(host));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
