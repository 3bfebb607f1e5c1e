import { createFollow } from './follow.js';

/** @import { Context, OperationObject, Schema } from './visitors.js' */
/** @import { ParameterObject } from '@modelarts-openapi/openapi-model' */

/** @typedef {{ parameter: string, limit?: string, entries: string, total: string, id: string | string[] }} Pagination */

const PAGE = 'offset';

/**
 * An operation with a parameter that counts pages says in `x-pagination` how it pages, in names that are there: the `parameter`
 * that counts them, the `limit` of entries on one, the `entries` and their `total` in the answer, and the `id` of an entry, which may
 * be several properties together.
 */
export function listPaginated() {
  return {
    Operation: {
      /** @param {OperationObject} operation @param {Context} context */
      leave(operation, { location, resolve, report }) {
        const pagination = /** @type {Pagination | undefined} */ (operation['x-pagination']);
        const parameters = (operation.parameters ?? []).map((one) => /** @type {ParameterObject | undefined} */ (resolve(one).node));
        const query = parameters.flatMap((one) => (one?.in === 'query' ? [one.name] : []));
        if (!pagination) {
          if (query.includes(PAGE)) report({ message: `This operation has ${PAGE}, and needs x-pagination.`, location });
          return;
        }
        /** @param {keyof Pagination} key @param {boolean} isThere @param {string} what */
        const check = (key, isThere, what, name = pagination[key]) => {
          if (!isThere) report({ message: `x-pagination: ${key}: \`${name}\` is no ${what}.`, location: location.child('x-pagination') });
        };
        check('parameter', query.includes(pagination.parameter), 'parameter of the query');
        if (pagination.limit !== undefined) check('limit', query.includes(pagination.limit), 'parameter of the query');
        const { follow, answerOf, propertyOf } = createFollow(resolve);
        const page = answerOf(operation);
        const entries = propertyOf(page, pagination.entries);
        const total = propertyOf(page, pagination.total);
        check('entries', schemaOf(entries)?.type === 'array', 'list of the answer');
        check('total', schemaOf(total)?.type === 'integer', 'whole number of the answer');
        const entry = follow(schemaOf(entries)?.items, entries.from);
        if (!schemaOf(entries)?.items) return;
        for (const name of [pagination.id].flat()) check('id', propertyOf(entry, name).node !== undefined, 'property of an entry', name);
      },
    },
  };
}

/** @param {{ node: unknown }} at @returns {Schema | undefined} */
function schemaOf({ node }) {
  return /** @type {Schema | undefined} */ (node);
}
