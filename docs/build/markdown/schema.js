import { resolve } from '@modelarts-openapi/openapi-model';
import { code } from './syntax.js';

/** @import { Description, Schema } from '@modelarts-openapi/openapi-model' */

/**
 * Says what a schema says, in the words of a table.
 *
 * @typedef {object} SchemaWriter
 * @property {(schema: Schema | undefined) => string} type Type and limits, such as `integer (int32), ≥ 0`.
 * @property {(schema: Schema | undefined, about?: string) => string} meaning Description, or what is said in its place,
 *   values and examples; those of variants and items too, which have no row of their own.
 * @property {Map<string, Schema>} seen The components with an enum that were only named.
 */

/**
 * Makes a writer for the schemas of a description. Enums of components are only named by it; `seen` collects them.
 *
 * @param {Description} description
 * @returns {SchemaWriter}
 */
export function createSchemaWriter(description) {
  const seen = /** @type {SchemaWriter['seen']} */ (new Map());
  const resolved = (/** @type {Schema | undefined} */ schema) => resolve(description, schema);

  /**
   * @param {Schema | undefined} schema
   * @returns {string}
   */
  const typeOf = (schema) => {
    const { oneOf, anyOf, allOf = [], type, items, prefixItems, format } = resolved(schema).value;
    const variants = oneOf ?? anyOf;
    // What takes another schema over, to leave something out, is of its type.
    if (!variants && !type) return allOf.map(typeOf).find((one) => one !== 'any') ?? 'any';
    if (variants) return [...new Set(variants.map(typeOf))].join(' or ');
    const ofItems = items ? ` of ${typeOf(items)}` : '';
    const tuple = prefixItems ? ` [${prefixItems.map((item) => item.title ?? typeOf(item)).join(', ')}]` : '';
    return [type].flat().join(' or ').replace('array', `array${ofItems}${tuple}`) + (format ? ` (${format})` : '');
  };

  /** @param {ReturnType<typeof resolved>} schema */
  const enumOf = ({ value, name }) => {
    if (!value.enum || value.const !== undefined) return undefined;
    if (!name)
      return `Values: ${values(value)
        .map(([one, meaning]) => `${one}${meaning && ` ${meaning}`}`)
        .join('; ')}.`;
    seen.set(name, value);
    return `Values: see [${name}](#${name.toLowerCase()}).`;
  };

  /**
   * @param {Schema | undefined} schema
   * @param {string} [about]
   * @returns {string}
   */
  const inWords = (schema, about) => {
    const whole = resolved(schema);
    const { description: text, oneOf, anyOf, items, prefixItems = [] } = whole.value;
    const variant = (/** @type {Schema} */ part) => `${resolved(part).value.title ?? 'Or'}: ${type(part)}. ${inWords(part)}`;
    const variants = oneOf ?? anyOf ?? [];
    const fixed = variants.map((part) => resolved(part).value);
    const [first] = fixed;
    const isSame = fixed.every((one) => one.description === first?.description);
    return [
      about ?? text,
      enumOf(whole),
      ...(first && fixed.every((one) => one.const !== undefined)
        ? [
            isSame && first.description,
            `Values: ${fixed.map((one) => `${code(String(one.const))}${isSame ? '' : ` ${one.description?.replace(/\.$/, '')}`}`).join('; ')}.`,
          ]
        : new Set([...variants, ...prefixItems].map(variant))),
      items && !resolved(items).value.properties && inWords(items),
    ]
      .filter(Boolean)
      .join(' ');
  };

  /** @type {SchemaWriter['type']} */
  const type = (schema) => [typeOf(schema), ...limits(resolved(schema).value)].join(', ');

  /** @type {SchemaWriter['meaning']} */
  const meaning = (schema, about) => {
    const { 'x-observed-in': source, examples, enum: all } = resolved(schema).value;
    return [
      inWords(schema, about),
      source && `No table of the vendor's has it, only the example ${code(source)}.`,
      examples && !all && `Example: ${examples.map((example) => code(JSON.stringify(example))).join(', ')}`,
    ]
      .filter(Boolean)
      .join(' ');
  };

  return { type, meaning, seen };
}

/** @param {Schema} schema */
function limits(schema) {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, minItems, maxItems, pattern } = schema;
  return [
    schema.const !== undefined && `always ${code(String(schema.const))}`,
    minimum !== undefined && `≥ ${minimum}`,
    exclusiveMinimum !== undefined && `> ${exclusiveMinimum}`,
    maximum !== undefined && `≤ ${maximum}`,
    exclusiveMaximum !== undefined && `< ${exclusiveMaximum}`,
    minLength !== undefined && `length ≥ ${minLength}`,
    maxLength !== undefined && `length ≤ ${maxLength}`,
    minItems !== undefined && `items ≥ ${minItems}`,
    maxItems !== undefined && `items ≤ ${maxItems}`,
    pattern !== undefined && `pattern ${code(pattern)}`,
    schema.default !== undefined && `default ${code(JSON.stringify(schema.default))}`,
  ].filter(Boolean);
}

/**
 * The values of an enum and what each means.
 *
 * @param {Schema} schema
 * @returns {[value: string, meaning: string][]}
 */
export function values(schema) {
  const all = schema.enum ?? [];
  // Where `0` and `"0"` are both allowed, they have to be told apart.
  const mixed = new Set(all.map((value) => typeof value)).size > 1;
  return all.map((value) => [code(mixed ? JSON.stringify(value) : String(value)), schema['x-enumDescriptions']?.[value] ?? '']);
}
