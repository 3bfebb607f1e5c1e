import { operations as generated, maps, servers, validators } from '../generated/validators.js';

/** An error of ajv, as far as it is read. */
export interface ValidationError {
  instancePath: string;
  keyword: string;
  schemaPath: string;
  params: Record<string, unknown>;
  message?: string;
}

/** Says whether a value is as described; if not, it has all errors. */
export interface Validate {
  (value: unknown): boolean;
  errors?: ValidationError[] | null;
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
  list: 'repeated' | 'separated' | null;
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

const validatorOf = (name: string) => (validators as Record<string, Validate>)[name]!;
for (const [name, locations] of Object.entries(maps as Record<string, string[]>)) validatorOf(name).maps = new Set(locations);
const contentOf = (content: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(content).map(([type, name]) => [type, name === null ? null : validatorOf(name)]));

/** An operation as it is generated: the names of validators stand for them. */
interface Generated extends Pick<Operation, 'operationId' | 'method' | 'path'> {
  query: (Omit<QueryParameter, 'validate'> & { validate: string })[];
  requestBody: { required: boolean; content: Record<string, string | null> } | null;
  responses: Record<string, { content: Record<string, string | null>; headers: Record<string, string> }>;
}

/** The operations of the description, with compiled validators. */
export const operations: Operation[] = (generated as unknown as Generated[]).map(({ query, requestBody, responses, ...operation }) => ({
  ...operation,
  query: query.map((parameter) => ({ ...parameter, validate: validatorOf(parameter.validate) })),
  requestBody: requestBody && { ...requestBody, content: contentOf(requestBody.content) },
  responses: Object.fromEntries(
    Object.entries(responses).map(([status, { content, headers }]) => [
      status,
      {
        content: contentOf(content),
        headers: Object.entries(headers).map(([name, validate]) => ({ name, validate: validatorOf(validate) })),
      },
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

const parametersIn = (path: string) => path.split('{').length;
const patterns = [...operations]
  // Of two paths that fit, `/tasks/latest` comes before `/tasks/{task_id}`.
  .sort((a, b) => parametersIn(a.path) - parametersIn(b.path))
  .map((operation) => ({
    operation,
    pattern: new RegExp(
      `${operation.path
        .split(/\{\w+\}/)
        .map(escaped)
        .join('([^/]+)')}$`,
    ),
  }));

/** The operation that a request goes to. The path may have a prefix, as behind a gateway. */
export function operationAt(method: string, path: string): Operation | undefined {
  return patterns.find(({ operation, pattern }) => operation.method === method && pattern.test(path))?.operation;
}

/** The described path that fits one, with any method. */
export function templateOf(path: string): string | undefined {
  return patterns.find(({ pattern }) => pattern.test(path))?.operation.path;
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
