import { type Description, itemsOf, type JsonType, propertiesOf, type Schema, typesOf, variantsOf } from '@modelarts-openapi/openapi-model';
import type { PageType } from '../facts/page-type.js';

/** What a scalar of a page is in JSON Schema. A schema without a format takes every size. */
const SCALARS = {
  String: { type: 'string', format: undefined },
  Boolean: { type: 'boolean', format: undefined },
  Integer: { type: 'integer', format: 'int32' },
  Long: { type: 'integer', format: 'int64' },
  Float: { type: 'number', format: 'float' },
  Double: { type: 'number', format: 'double' },
} as const;

/**
 * Whether a schema accepts the type of a page. It may accept other types too: some fields are described
 * with every type that servers send.
 */
export function typesAgree(description: Description, type: PageType, schema: Schema): boolean {
  const variants = variantsOf(description, schema);
  const has = (name: JsonType) => variants.some((variant) => typesOf(variant).includes(name));
  switch (type.kind) {
    case 'scalar': {
      const wanted = SCALARS[type.name];
      return variants.some(
        (variant) =>
          typesOf(variant).includes(wanted.type) &&
          (wanted.format === undefined || variant['format'] === undefined || variant['format'] === wanted.format),
      );
    }
    case 'array':
      return has('array') && typesAgree(description, type.items, itemsOf(variants));
    case 'map': {
      const values = mapValuesIn(variants);
      return has('object') && values !== undefined && typesAgree(description, type.values, values);
    }
    case 'object': {
      const hasFields = propertiesOf(description, schema).size > 0;
      // A named object has its fields in a table; of one without a name the page knows no fields, and it may be anything.
      if (type.name !== undefined) return has('object') && hasFields;
      const isAnything = variants.every((variant) => typesOf(variant).length === 0);
      return (has('object') || isAnything) && !hasFields && mapValuesIn(variants) === undefined;
    }
    case 'unknown':
      return false;
  }
}

/** The values of a map, or undefined if it is none. One of anything may say so with `true`. */
function mapValuesIn(variants: readonly Schema[]): Schema | undefined {
  const values = variants.map(({ additionalProperties }) => additionalProperties).find((one) => one !== undefined && one !== false);
  return values === true ? {} : values;
}

/** A schema's types in a few words, such as `array of string or null`. */
export function schemaInWords(description: Description, schema: Schema): string {
  const variants = variantsOf(description, schema);
  const isMap = mapValuesIn(variants) !== undefined;
  const words = variants.flatMap((variant) =>
    typesOf(variant).map((type) => (type === 'object' && isMap ? 'map' : [type, variant['format']].filter(Boolean).join(' '))),
  );
  return [...new Set(words)].join(' or ') || 'of no type';
}
