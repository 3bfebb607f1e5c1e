// Compiles what the description says about requests and responses to plain code, so that nothing is compiled where it
// runs: it works in workers and under a Content-Security-Policy without unsafe-eval.
import { listStyleOf, operationsOf, personalNames } from '@modelarts-openapi/openapi-model';
import { generateValidators } from '@modelarts-openapi/validation/generate';

/** @import { Description, Parameter, Response } from '@modelarts-openapi/openapi-model' */

/**
 * A module of the operations of a description, its servers and the validators, which the operations name by pointers.
 *
 * @param {Description} closed The closed description, which allows nothing that it does not list.
 */
export async function generate(closed) {
  /** @type {Set<string>} */
  const pointers = new Set();
  const operations = operationsOf(closed).map(({ operationId, method, path, parameters, requestBody, responses }) => ({
    operationId,
    method,
    path,
    query: parameters.filter((parameter) => parameter.in === 'query').map(query),
    requestBody: requestBody ? { required: requestBody.required, content: content(requestBody) } : null,
    responses: Object.fromEntries(
      [...responses].map(([status, response]) => [status, { content: content(response), headers: headers(response) }]),
    ),
  }));
  // All errors are wanted: a response that drifted in two places is to be reported with both.
  const code = await generateValidators(closed, pointers, { allErrors: true });
  return `// Generated from the description by scripts/validators.js. Do not edit.
${code}
export const operations = ${JSON.stringify(operations, null, 2)};
export const personal = ${JSON.stringify(personalNames(closed), null, 2)};
export const servers = ${JSON.stringify(closed.servers ?? [], null, 2)};
`;

  /** The pointer of a schema, whose validator is generated then; null where there is none. */
  function validated(/** @type {string | undefined} */ pointer) {
    if (pointer === undefined) return null;
    pointers.add(pointer);
    return pointer;
  }

  /** A query parameter, with how several values are given where the schema is a list. */
  function query(/** @type {Parameter} */ parameter) {
    const { name, required, schemaPointer } = parameter;
    return { name, required, list: listStyleOf(closed, parameter) ?? null, schema: validated(schemaPointer) };
  }

  /** The schemas of a body by media type. */
  function content(/** @type {Pick<Response, 'content'>} */ body) {
    return Object.fromEntries([...body.content].map(([type, { schemaPointer }]) => [type.toLowerCase(), validated(schemaPointer)]));
  }

  function headers(/** @type {Pick<Response, 'headers'>} */ response) {
    return [...response.headers.values()].map(({ name, schemaPointer }) => ({
      name: name.toLowerCase(),
      schema: validated(schemaPointer),
    }));
  }
}
