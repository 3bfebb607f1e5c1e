import { get, operationsOf } from '@modelarts-openapi/openapi-model';

/** @import { Description, Schema } from '@modelarts-openapi/openapi-model' */
/** @typedef {ReturnType<typeof operationsOf>[number]} Operation */

/**
 * A request that a description shows: an operation with the examples of its parameters, and one of its bodies.
 *
 * @typedef {object} Request
 * @property {string} operationId
 * @property {string} title of the operation and the example
 * @property {string} method
 * @property {string} path as the description has it
 * @property {Record<string, Record<string, unknown>>} parameters by where they are, such as `path` and `query`, and by name
 * @property {string} url path and query
 * @property {Record<string, string>} headers
 * @property {any} [body]
 */

/**
 * The requests that a description shows: one for each example of a body, and one for each operation that has none.
 *
 * @param {Description} description
 * @returns {Request[]}
 */
export function requestsOf(description) {
  return operationsOf(description).flatMap((operation) => {
    const { operationId, method, path } = operation;
    const parameters = examplesOf(description, operation);
    const headers = Object.fromEntries(Object.entries(parameters['header'] ?? {}).map(([name, value]) => [name, String(value)]));
    const request = { operationId, method, path, parameters, url: urlOf(operation, parameters), headers };
    const bodies = [...(operation.requestBody?.content ?? [])].flatMap(([type, { examples }]) =>
      [...examples].map(([name, { value }]) => ({
        ...request,
        title: `${operationId} ${name}`,
        headers: { ...headers, 'content-type': type },
        body: value,
      })),
    );
    return bodies.length > 0 ? bodies : [{ ...request, title: operationId }];
  });
}

/** @param {Operation} operation @param {Request['parameters']} parameters */
function urlOf({ path, parameters: described }, parameters) {
  const together = new Set(described.filter(({ definition }) => definition.explode === false).map(({ name }) => name));
  const query = Object.entries(parameters['query'] ?? {}).flatMap(([name, value]) =>
    [together.has(name) ? String(value) : value].flat().map((one) => [name, String(one)]),
  );
  const filled = path.replace(/{(\w+)}/g, (_braces, name) => encodeURIComponent(String(parameters['path']?.[name])));
  return query.length > 0 ? `${filled}?${new URLSearchParams(query)}` : filled;
}

/** The examples of parameters, by where they are and by name. @param {Description} description @param {Operation} operation */
function examplesOf(description, { parameters }) {
  /** @type {Record<string, Record<string, unknown>>} */
  const values = {};
  for (const { name, in: where, definition, schemaPointer, required } of parameters) {
    const schema = /** @type {Schema} */ (schemaPointer ? get(description, schemaPointer) : {});
    const shown = /** @type {{ value?: unknown }[]} */ (Object.values(definition.examples ?? {})).map(({ value }) => value);
    const value = [definition.example, ...shown, ...(schema.examples ?? [])].find((one) => one !== undefined);
    if (value === undefined && required) throw new Error(`The description shows no example of the parameter ${name}.`);
    if (value !== undefined) values[where] = { ...values[where], [name]: value };
  }
  return values;
}
