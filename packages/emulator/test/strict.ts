// Holds answers against the strict form, which allows nothing that it does not list.
import { jsonOf, operationsOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec/strict';
import { expectedInWords, locationOf, seenInWords } from '@modelarts-openapi/validation';
import { createValidator } from '@modelarts-openapi/validation/ajv';

const operations = operationsOf(description);
const validator = createValidator(description);

/** What is wrong with an answer of an operation, and nothing if it is as described. */
export async function validationMessage(response: Response, path: string, method = 'get'): Promise<string | undefined> {
  const operation = operations.find((one) => one.path === path && one.method === method.toUpperCase());
  const described = operation?.responses.get(String(response.status));
  if (!described) return `${response.status} is not described`;
  for (const { name, schemaPointer } of described.headers.values()) {
    const value = response.headers.get(name);
    if (value !== null && schemaPointer && !validator.accepts(schemaPointer, value)) return `${name}: ${value}`;
  }
  const schemaPointer = jsonOf(described)?.schemaPointer;
  if (!schemaPointer) return response.body === null ? undefined : `${response.status} has a body`;
  if (response.headers.get('Content-Type') !== 'application/json') return `Content-Type: ${response.headers.get('Content-Type')}`;
  const body: unknown = await response.json();
  const errors = validator.errors(schemaPointer, body);
  return errors.map((error) => [locationOf(body, error.location), seenInWords(error), expectedInWords(error.expected)].join(' '))[0];
}
