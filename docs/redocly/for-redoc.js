import { isObject, operationsOf } from '@modelarts-openapi/openapi-model';
import { withoutSectionLinks } from './section-links.js';

/** @import { Description, Operation, Schema } from '@modelarts-openapi/openapi-model' */
/** @typedef {Schema & Record<'x-enumDescriptions' | 'x-enumNames', Record<string, string>>} Explained */

/**
 * Puts into descriptions what Redoc has no room for, in place: the path of an operation, which it shows beside the
 * operation only, and its ID stand below the title; the values of an enum keep their order, their types and their names.
 *
 * @param {Description} description
 */
export function forRedoc(description) {
  for (const operation of operationsOf(description)) {
    operation.definition.description = headOf(operation) + (operation.definition.description ?? '');
  }
  for (const schema of explained(description)) {
    const { enum: values = [], 'x-enumDescriptions': meanings, 'x-enumNames': names = {} } = schema;
    const isMixed = new Set(values.map((value) => typeof value)).size > 1;
    // Keys like integers would come first. What the table in the page makes of these: see "values of an enum" in build/patches.
    schema['x-enumDescriptions'] = Object.fromEntries(
      values.map((value) => [`${isMixed ? JSON.stringify(value) : value}\t${names[String(value)] ?? ''}`, meanings[String(value)] ?? '']),
    );
  }
}

/**
 * Takes out of a description, in place, what was put into it for Redoc.
 *
 * @param {Description} description
 */
export function withoutRedoc(description) {
  for (const operation of operationsOf(description)) {
    const { definition } = operation;
    definition.description = withoutSectionLinks(definition.description?.slice(headOf(operation).length));
    // The text ends with this link already.
    delete definition.externalDocs;
  }
  for (const tag of description.tags ?? []) tag.description = withoutSectionLinks(tag.description);
  for (const schema of explained(description)) {
    const meanings = Object.values(schema['x-enumDescriptions']);
    schema['x-enumDescriptions'] = Object.fromEntries((schema.enum ?? []).map((value, index) => [value, meanings[index] ?? '']));
  }
}

/** @param {Operation} operation */
const headOf = ({ method, path, operationId }) => `\`${method} ${path}\`\n\nOperation ID: \`${operationId}\`\n\n`;

/**
 * The schemas whose values have a meaning each.
 *
 * @param {unknown} part of a description
 * @returns {Generator<Explained>}
 */
function* explained(part) {
  if (Array.isArray(part)) for (const one of part) yield* explained(one);
  if (!isObject(part)) return;
  if (Array.isArray(part['enum']) && isObject(part['x-enumDescriptions'])) yield/** @type {Explained} */ (/** @type {unknown} */ (part));
  for (const [key, child] of Object.entries(part)) if (!/^(examples?|value|x-.*)$/.test(key)) yield* explained(child);
}
