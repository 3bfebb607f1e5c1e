/** @import { Operation } from '@modelarts-openapi/openapi-model' */

/**
 * Where Redoc shows an operation in the page, such as `#/intelligent-tasks/getintelligenttask`.
 *
 * @param {Operation} operation
 */
export function anchorOf({ operationId, definition }) {
  return `#/${definition.tags?.[0]}/${operationId.toLowerCase()}`;
}
