import { isReference } from '@modelarts-openapi/openapi-model';

/** @import { Context, OperationObject, Schema } from './visitors.js' */
/** @import { ParameterObject, ResponseObject } from '@modelarts-openapi/openapi-model' */

/** @typedef {{ parameter: string, limit?: string, entries: string, total: string, id: string }} Pagination */

const PAGE = 'offset';

/**
 * An operation with a parameter that counts pages says in `x-pagination` how it pages, in names that are there: the `parameter`
 * that counts them, the `limit` of entries on one, the `entries` and their `total` in the answer, and the `id` of an entry.
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
        const check = (key, isThere, what) => {
          const name = pagination[key];
          if (!isThere) report({ message: `x-pagination: ${key}: \`${name}\` is no ${what}.`, location: location.child('x-pagination') });
        };
        check('parameter', query.includes(pagination.parameter), 'parameter of the query');
        if (pagination.limit !== undefined) check('limit', query.includes(pagination.limit), 'parameter of the query');
        const answer = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith('2'))?.[1];
        const response = follow(answer, undefined);
        const media = /** @type {ResponseObject | undefined} */ (response.node)?.content?.['application/json'];
        const page = follow(media?.schema, response.from);
        const entries = propertyOf(page, pagination.entries);
        const total = propertyOf(page, pagination.total);
        check('entries', schemaOf(entries)?.type === 'array', 'list of the answer');
        check('total', schemaOf(total)?.type === 'integer', 'whole number of the answer');
        const entry = follow(schemaOf(entries)?.items, entries.from);
        if (schemaOf(entries)?.items) check('id', propertyOf(entry, pagination.id).node !== undefined, 'property of an entry');

        /** What a value that may be a reference comes to, and the file that it stands in. @param {unknown} value @param {string | undefined} from */
        function follow(value, from) {
          if (!isReference(value)) return { node: value, from };
          const { node, location: at } = resolve(value, from);
          return { node: /** @type {unknown} */ (node), from: at?.source.absoluteRef ?? from };
        }

        /** @param {{ node: unknown, from: string | undefined }} holder @param {string} name @returns {{ node: unknown, from: string | undefined }} */
        function propertyOf({ node, from }, name) {
          const { properties = {}, allOf = [] } = /** @type {Schema} */ (node ?? {});
          if (properties[name]) return follow(properties[name], from);
          const found = allOf.map((part) => propertyOf(follow(part, from), name)).find((one) => one.node !== undefined);
          return found ?? { node: undefined, from };
        }
      },
    },
  };
}

/** @param {{ node: unknown }} at @returns {Schema | undefined} */
function schemaOf({ node }) {
  return /** @type {Schema | undefined} */ (node);
}
