import { referenceTo } from '../description/read-description.js';
import { yamlOf } from '../description/yaml.js';
import { PLACEHOLDER } from '../examples/page-examples.js';
import type { Bodies } from './bodies.js';
import type { Job } from './job.js';
import type { Pagination } from './pagination.js';
import type { NewParameter } from './parameters.js';
import type { Permissions } from './permissions.js';
import type { Repetition } from './repetition.js';
import type { VendorPageLink } from './vendor-page-link.js';

/** What an operation is written from. */
export interface OperationParts {
  operationId: string;
  method: string;
  resource: string;
  externalDocs: VendorPageLink;
  permissions: Permissions;
  repetition: Repetition;
  pagination: Pagination | undefined;
  job: Job | undefined;
  parameters: readonly NewParameter[];
  bodies: Bodies;
}

/** An operation as it stands in its file; what has to be said in words is left empty, or to a placeholder. */
export function operationYaml(
  file: string,
  { operationId, method, resource, externalDocs, permissions, repetition, pagination, job, parameters, bodies }: OperationParts,
): string {
  const contentOf = (schema: string) => ({ content: { 'application/json': { schema: { $ref: referenceTo(schema, file) } } } });
  return yamlOf({
    operationId,
    summary: '',
    description: `${PLACEHOLDER}\n\n**Sending again.** ${method === 'GET' ? READING : PLACEHOLDER}`,
    externalDocs,
    'x-permissions': permissions,
    ...repetition,
    ...(pagination && { 'x-pagination': pagination }),
    ...(job && { 'x-job': job }),
    tags: [resource],
    ...(parameters.length > 0 && { parameters: parameters.map(({ written }) => written) }),
    ...(bodies.request && { requestBody: { required: true, description: '', ...contentOf(bodies.request) } }),
    responses: Object.fromEntries(
      [...bodies.answers].map(([status, schema]) => [status, { description: '', ...(schema && contentOf(schema)) }]),
    ),
  });
}

// As it is decided in spec/decisions/0046-what-may-be-sent-again.md.
const READING = 'Reading changes nothing: send it again as often as needed, also where an outcome is unknown.';
