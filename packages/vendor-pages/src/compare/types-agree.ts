import type { Description } from '@modelarts-openapi/spec';
import { itemsOf, mapValuesOf, propertiesOf, type Schema, typesOf, variantsOf } from '../description/schemas.js';
import type { PageType } from '../page/page-type.js';

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
export function typesAgree(type: PageType, schema: Schema, description: Description): boolean {
  const variants = variantsOf(schema, description);
  const has = (name: string) => variants.some((variant) => typesOf(variant).includes(name));
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
      return has('array') && typesAgree(type.items, itemsOf(variants), description);
    case 'map': {
      const values = mapValuesOf(variants);
      return has('object') && values !== undefined && typesAgree(type.values, values, description);
    }
    case 'object': {
      // A named object has its fields in a table; of one without a name the page knows no fields.
      const isMap = mapValuesOf(variants) !== undefined;
      const hasFields = propertiesOf(schema, description).size > 0;
      return has('object') && !isMap && hasFields === (type.name !== undefined);
    }
    case 'unknown':
      return false;
  }
}

/** A schema's types in a few words, such as `array of string or null`. */
export function typeInWords(schema: Schema, description: Description): string {
  const variants = variantsOf(schema, description);
  const words = variants.flatMap((variant) => typesOf(variant).map((type) => [type, variant['format']].filter(Boolean).join(' ')));
  return [...new Set(words)].join(' or ') || 'of no type';
}
