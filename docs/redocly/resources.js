import { operationsOf } from '@modelarts-openapi/openapi-model';

/** @import { Description, Operation } from '@modelarts-openapi/openapi-model' */

/**
 * What the API has, with the operations on it.
 *
 * @typedef {object} Resource
 * @property {string} name such as `import-tasks`
 * @property {string} title such as `Import tasks`
 * @property {string} about
 * @property {Operation[]} operations
 */

/**
 * The resources of a description in the order of the menu, which is that of its groups.
 *
 * @param {Description} description
 * @returns {Resource[]}
 */
export function resourcesOf(description) {
  const { tags = [] } = description;
  const groups = /** @type {{ tags: string[] }[]} */ (description['x-tagGroups'] ?? []);
  const order = groups.flatMap((group) => group.tags);
  const operations = operationsOf(description);
  return tags
    .filter((tag) => !tag['x-traitTag'])
    .toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
    .map(({ name, description: about = '', 'x-displayName': title = name }) => ({
      name,
      title,
      about,
      operations: operations.filter(({ definition }) => definition.tags?.[0] === name),
    }));
}
