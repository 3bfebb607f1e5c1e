import { referenceTo } from '../description/read-description.js';
import { yamlOf } from '../description/yaml.js';
import type { Bodies } from './bodies.js';
import type { NewParameter } from './parameters.js';

/** An operation as it stands in its file; what has to be said in words is left empty. */
export function operationYaml(
  operationId: string,
  resource: string,
  file: string,
  parameters: readonly NewParameter[],
  bodies: Bodies,
): string {
  const contentOf = (schema: string) => ({ content: { 'application/json': { schema: { $ref: referenceTo(schema, file) } } } });
  return yamlOf({
    operationId,
    summary: '',
    description: '',
    tags: [resource],
    ...(parameters.length > 0 && { parameters: parameters.map(({ written }) => written) }),
    ...(bodies.request && { requestBody: { required: true, description: '', ...contentOf(bodies.request) } }),
    responses: Object.fromEntries(
      [...bodies.answers].map(([status, schema]) => [status, { description: '', ...(schema && contentOf(schema)) }]),
    ),
  });
}
