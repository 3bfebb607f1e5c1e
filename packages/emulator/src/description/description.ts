import { description as closed, type Description } from '@modelarts-openapi/spec/closed';
import type { ErrorResponse, IntelligentTask } from '@modelarts-openapi/types';

/** A parameter of an operation, as far as the emulator reads it. */
interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  schema: object;
  example?: unknown;
}

/** An operation of the description, its `$ref`s followed down to the schemas. */
export interface Operation {
  operationId: string;
  /** In capitals, such as `GET`. */
  method: string;
  /** With parameters in braces, such as `/v2/{project_id}/datasets`. */
  path: string;
  parameters: Parameter[];
  requestBody: { required?: boolean; schema: object } | undefined;
  /** Sample bodies by status, then by name. */
  samples: Record<string, Record<string, unknown>>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

type Json = Record<string, any>;

/** The operations of a description. */
export function operationsOf(description: Description): Operation[] {
  const follow = (value: Json): Json => {
    if (typeof value?.['$ref'] !== 'string') return value ?? {};
    const keys = value['$ref'].slice('#/'.length).split('/');
    return follow(keys.reduce<Json>((at, key) => at[key.replaceAll('~1', '/').replaceAll('~0', '~')], description));
  };
  const json = (value: Json): Json => follow(value)['content']?.['application/json'] ?? {};

  return Object.entries(description.paths as Json).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const { operationId, parameters = [], requestBody, responses } = item[method] as Json;
      const { schema } = json(requestBody);
      return {
        operationId,
        method: method.toUpperCase(),
        path,
        parameters: [...(item.parameters ?? []), ...parameters].map((one) => follow(one) as Parameter),
        requestBody: schema && { required: follow(requestBody)['required'], schema },
        samples: Object.fromEntries(
          Object.entries(responses as Json).map(([status, response]) => [
            status,
            Object.fromEntries(
              Object.entries((json(response)['examples'] ?? {}) as Json).map(([name, sample]) => [name, follow(sample)['value']]),
            ),
          ]),
        ),
      };
    }),
  );
}

/** The operations that the emulator answers. Their bodies refuse what is not described. */
export const operations = operationsOf(closed);

/** A sample of an error by its name, such as `401-token-expired`. */
export function sampleError(name: string): ErrorResponse {
  const named = operations.flatMap(({ samples }) => Object.values(samples)).find((all) => all[name]);
  return found(named?.[name], name) as ErrorResponse;
}

/** The first sample of an error with this status, if the description has one. */
export function sampleErrorWith(status: number): ErrorResponse | undefined {
  const named = operations.map(({ samples }) => samples[status]).find(Boolean);
  return named && (Object.values(named)[0] as ErrorResponse);
}

/** The samples of tasks by name, such as `auto-deploy-failed`. */
export const sampleTasks = operations.find(({ operationId }) => operationId === 'getIntelligentTask')?.samples['200'] as Record<
  string,
  IntelligentTask
>;

/** A sample of a task by its name. */
export function sampleTask(name: string): IntelligentTask {
  return found(sampleTasks[name], name);
}

/** A sample of what an operation answers with its first status of success, by its name. */
export function sampleAnswer<Body>(operationId: string, name: string): Body {
  const { samples = {} } = operations.find((one) => one.operationId === operationId) ?? {};
  const status = Object.keys(samples).find((one) => one.startsWith('2')) ?? '';
  return found(samples[status]?.[name], `${operationId}/${name}`) as Body;
}

/** The value that the description gives as an example of a path parameter. */
export function exampleOf(parameter: string): string {
  const all = operations.flatMap(({ parameters }) => parameters);
  return found(all.find(({ name }) => name === parameter)?.example, parameter) as string;
}

function found<Value>(value: Value | undefined, name: string): NonNullable<Value> {
  if (value == null) throw new Error(`The description has no sample ${name}, which the emulator is built on.`);
  return value as NonNullable<Value>;
}
