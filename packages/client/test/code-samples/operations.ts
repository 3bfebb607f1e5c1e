import { description } from '@modelarts-openapi/spec';
import { defaultServerDomain, serverUrl } from '@modelarts-openapi/types';

/** An operation, as far as its code samples concern it. */
interface DescribedOperation {
  operationId: string;
  'x-codeSamples': { lang: string; source: string }[];
  responses: Record<string, unknown> & { 200: { content: { 'application/json': { examples: Record<string, { value: object }> } } } };
}

const parameters = description.components['parameters'] as Record<string, { name: string; example: string }>;

/** The examples of the parameters, by their names. */
export const examples = Object.fromEntries(Object.values(parameters).map(({ name, example }) => [name, example]));

/** The address that programs call unless they are told another one. */
export const address = serverUrl.replace('{region}', 'eu-de').replace('{domain}', defaultServerDomain);

/** The operations with their code samples, and what these send and get back. */
export const operations = Object.entries(description.paths).flatMap(([template, methods]) =>
  Object.entries(methods as Record<string, DescribedOperation>).map(([method, operation]) => ({
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path: template.replace(/\{(\w+)}/g, (_, name: string) => examples[name] ?? ''),
    codeSamples: operation['x-codeSamples'],
    statuses: Object.keys(operation.responses)
      .map(Number)
      .filter((status) => status < 300),
    answers: Object.values(operation.responses[200].content['application/json'].examples).map(({ value }) => value),
  })),
);
