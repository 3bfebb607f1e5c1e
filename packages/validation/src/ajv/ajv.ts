import { type Description, join, keysOf } from '@modelarts-openapi/openapi-model';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';

const NAME = 'description';

/**
 * The one set-up of ajv: JSON Schema 2020-12 with formats, for the schemas of a description. Whether the description
 * itself is well formed is for a linter to say. It has keywords that JSON Schema does not know, so ajv must not be
 * strict about them.
 */
export function createAjv(description: Description, options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, ...options });
  ajvFormats.default(ajv);
  return ajv.addSchema(options.discriminator ? withoutMappings(description) : description, NAME);
}

/** How ajv calls the schema at a pointer of the description. */
export function referenceTo(pointer: string): string {
  const fragment = join('', ...keysOf(pointer)).split('/');
  return `${NAME}#${fragment.map(encodeURIComponent).join('/')}`;
}

/** Of a discriminator ajv takes no mapping: it reads the values in the schemas. */
function withoutMappings<Value>(value: Value): Value {
  return copied(value, (key, holder) => key === 'mapping' && 'propertyName' in holder);
}

/** A copy of what is parsed from JSON, without some keys. */
export function copied<Value>(value: Value, isLeftOut: (key: string, holder: object) => boolean): Value {
  if (Array.isArray(value)) return value.map((one) => copied(one, isLeftOut)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !isLeftOut(key, value));
  return Object.fromEntries(kept.map(([key, part]) => [key, copied(part, isLeftOut)])) as Value;
}
