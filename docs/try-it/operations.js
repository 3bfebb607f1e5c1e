import { jsonOf, targetOf } from '@modelarts-openapi/openapi-model';
import { anchorOf } from '../redocly/anchor.js';
import { resourcesOf } from '../redocly/resources.js';

/** @import { Description, MediaType, Operation, Parameter, Response } from '@modelarts-openapi/openapi-model' */

/**
 * A body that the description shows.
 *
 * @typedef {{ title: string, value: unknown }} Example
 */

/**
 * What a form asks for, beside the body.
 *
 * @typedef {object} Field
 * @property {string} name
 * @property {Parameter['in']} in
 * @property {boolean} required
 * @property {string} about
 * @property {boolean} isNumber
 * @property {string[]} values those that it may have, where they are listed
 * @property {string} example
 */

/**
 * What an answer says of an operation that may come next, with its parameters as runtime expressions.
 *
 * @typedef {{ operationId: string, about: string, parameters: Record<string, string> }} Link
 */

/**
 * An operation, as far as a form concerns it.
 *
 * @typedef {object} FormOperation
 * @property {string} id
 * @property {string} title
 * @property {string} group
 * @property {string} about
 * @property {string} method
 * @property {string} path
 * @property {string} anchor where the reference shows it
 * @property {Field[]} fields
 * @property {Example[]} [bodies] absent where no body is sent
 * @property {{ status: string, about: string, examples: Example[], links: Link[] }[]} responses
 */

/**
 * The operations of a description as forms need them.
 *
 * @param {Description} description
 * @returns {FormOperation[]}
 */
export function formOperations(description) {
  return resourcesOf(description).flatMap(({ title, operations }) =>
    operations.map((operation) => formOperation(description, operation, title)),
  );
}

/**
 * @param {Description} description
 * @param {Operation} operation
 * @param {string} group
 * @returns {FormOperation}
 */
function formOperation(description, operation, group) {
  return {
    id: operation.operationId,
    title: operation.definition.summary ?? operation.operationId,
    group,
    about: firstParagraph(operation.definition.description),
    method: operation.method,
    path: operation.path,
    anchor: anchorOf(operation),
    fields: operation.parameters.map((parameter) => fieldOf(description, parameter)),
    ...(operation.requestBody && { bodies: examplesOf(operation.requestBody) }),
    responses: [...operation.responses.values()].map((response) => ({
      status: response.status,
      about: firstParagraph(response.definition.description),
      examples: examplesOf(response),
      links: linksOf(description, response),
    })),
  };
}

/**
 * @param {Description} description
 * @param {Parameter} parameter
 * @returns {Field}
 */
function fieldOf(description, { name, in: location, required, schema, definition }) {
  const { type, enum: values, examples, description: about } = targetOf(description, schema ?? {});
  return {
    name,
    in: location,
    required,
    about: firstParagraph(definition.description ?? about),
    isNumber: type === 'integer' || type === 'number',
    values: (values ?? (type === 'boolean' ? [true, false] : [])).map(String),
    example: String(definition.example ?? examples?.[0] ?? ''),
  };
}

/**
 * @param {{ content: Map<string, MediaType> }} body
 * @returns {Example[]}
 */
function examplesOf(body) {
  return [...(jsonOf(body)?.examples ?? [])].map(([name, { summary = name, value }]) => ({ title: summary, value }));
}

/**
 * @param {Description} description
 * @param {Response} response
 * @returns {Link[]}
 */
function linksOf(description, { definition }) {
  return Object.values(definition.links ?? {}).map((value) => {
    /** @type {{ operationId?: string, description?: string, parameters?: Record<string, string> }} */
    const { operationId = '', description: about = '', parameters = {} } = targetOf(description, value);
    return { operationId, about, parameters };
  });
}

/** Markdown as plain text. @param {string} [text] */
function firstParagraph(text = '') {
  const [first = ''] = text.trim().split(/\n\s*\n/);
  return first
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ');
}
