import { isReference } from '@modelarts-openapi/openapi-model';

/** @import { Context, OperationObject, Schema } from './visitors.js' */
/** @import { ResponseObject } from '@modelarts-openapi/openapi-model' */

/**
 * Something of a description, and the file that it stands in.
 *
 * @typedef {{ node: unknown, from: string | undefined }} Found
 */

/** Follows references from file to file, from an operation on. @param {Context['resolve']} resolve */
export function createFollow(resolve) {
  /** What a value that may be a reference comes to. @param {unknown} value @param {string | undefined} from @returns {Found} */
  function follow(value, from) {
    if (!isReference(value)) return { node: value, from };
    const { node, location } = resolve(value, from);
    return { node, from: location?.source.absoluteRef ?? from };
  }

  /** The schema of the first answer of success. @param {OperationObject} operation */
  function answerOf({ responses = {} }) {
    const answer = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
    const { node, from } = follow(answer, undefined);
    return follow(/** @type {ResponseObject | undefined} */ (node)?.content?.['application/json']?.schema, from);
  }

  /** A property of a schema, or of what it takes over. @param {Found} holder @param {string} name @returns {Found} */
  function propertyOf({ node, from }, name) {
    const { properties = {}, allOf = [] } = /** @type {Schema} */ (node ?? {});
    if (properties[name]) return follow(properties[name], from);
    const found = allOf.map((part) => propertyOf(follow(part, from), name)).find((one) => one.node !== undefined);
    return found ?? { node: undefined, from };
  }

  return { follow, answerOf, propertyOf };
}
