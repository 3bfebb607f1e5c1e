import { type Description, jsonOf, type Operation, operationsOf, type Parameter } from '@modelarts-openapi/openapi-model';

/** An operation, as far as its code samples concern it. */
export interface OperationWithCode {
  operationId: string;
  method: string;
  /** With the examples of its parameters in place of these. */
  path: string;
  /** The 2xx statuses that are described. */
  statuses: number[];
  /** The bodies that examples of requests show. */
  requests: unknown[];
  /** The bodies that examples of 2xx answers show. */
  answers: unknown[];
  /** What of an answer is a list, where it has several pages. */
  entries: string | undefined;
  codeSamples: { name: string; lang: string; source: string }[];
}

/** The operations of a description with their code samples, and what these send and get back. */
export function operationsWithCode(description: Description): OperationWithCode[] {
  return operationsOf(description).map((operation) => {
    const successes = [...operation.responses.values()].filter(({ status }) => /^2\d\d$/.test(status));
    return {
      operationId: operation.operationId,
      method: operation.method,
      path: operation.parameters
        .filter(({ in: location }) => location === 'path')
        .reduce((path, parameter) => path.replace(`{${parameter.name}}`, exampleOf(parameter)), operation.path),
      statuses: successes.map(({ status }) => Number(status)),
      requests: examplesIn(operation.requestBody),
      answers: successes.flatMap(examplesIn),
      entries: operation.definition['x-pagination']?.entries,
      codeSamples: codeSamplesOf(operation),
    };
  });
}

/** The value that a description gives as an example of a parameter. */
function exampleOf({ definition, schema }: Parameter): string {
  return String(definition.example ?? (schema as { examples?: unknown[] } | undefined)?.examples?.[0]);
}

function examplesIn(body: Parameters<typeof jsonOf>[0]): unknown[] {
  return [...(jsonOf(body)?.examples.values() ?? [])].map(({ value }) => value);
}

/** Each with a name of its own, but for the language: labels name the example from the second one on. */
function codeSamplesOf({ operationId, definition }: Operation): OperationWithCode['codeSamples'] {
  const codeSamples: { lang: string; label: string; source: string }[] = definition['x-codeSamples'] ?? [];
  return codeSamples.map(({ lang, label, source }) => ({ name: [operationId, ...label.split(', ').slice(1)].join('-'), lang, source }));
}
