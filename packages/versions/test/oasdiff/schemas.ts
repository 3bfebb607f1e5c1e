import type { RuleName } from '../../src/rules.js';

/** What happens to a schema: as it is before, as it is after, and what we say of it. */
export type SchemaChange = [before: object, after: object, ...rules: RuleName[]];

const integer = (more = {}) => ({ type: 'integer', ...more });
const text = (more = {}) => ({ type: 'string', ...more });
const list = (more = {}) => ({ type: 'array', items: text(), ...more });
const object = (more = {}) => ({ type: 'object', properties: { a: text(), b: text() }, ...more });
const shape = (type: string) => ({ type: 'object', required: ['type'], properties: { type: { const: type }, [type]: text() } });

/** A limit that is set, unset, raised and lowered. */
function limits(name: string, keyword: string, schema: (more: object) => object, isLargest: boolean): [string, SchemaChange][] {
  const at = (value: number) => schema({ [keyword]: value });
  const [up, down]: [RuleName, RuleName] = isLargest ? ['limit-widened', 'limit-narrowed'] : ['limit-narrowed', 'limit-widened'];
  return [
    [`${name}-set`, [schema({}), at(5), 'limit-narrowed']],
    [`${name}-unset`, [at(5), schema({}), 'limit-widened']],
    [`${name}-increased`, [at(5), at(9), up]],
    [`${name}-decreased`, [at(9), at(5), down]],
  ];
}

/** A keyword that is added and removed. */
function both(
  name: string,
  schema: (more: object) => object,
  keyword: object,
  added: RuleName,
  removed: RuleName,
): [string, SchemaChange][] {
  return [
    [`${name}-added`, [schema({}), schema(keyword), added]],
    [`${name}-removed`, [schema(keyword), schema({}), removed]],
  ];
}

const condition = (name: string, schema: (more: object) => object, keyword: object) =>
  both(name, schema, keyword, 'condition-added', 'condition-removed');
const isA = { if: { properties: { a: { const: 'x' } } } };
const contains = (more: object) => list({ contains: { const: 'a' }, ...more });
const oneOf = (...types: string[]) => ({ oneOf: types.map(shape) });
const told = (discriminator?: object) => ({ ...oneOf('circle', 'square'), ...(discriminator && { discriminator }) });
const mapped = (mapping?: object) => told({ propertyName: 'type', ...(mapping && { mapping }) });

/** By what oasdiff calls it, after the place. */
export const schemaChanges = new Map<string, SchemaChange>([
  ...limits('max', 'maximum', integer, true),
  ...limits('exclusive-max', 'exclusiveMaximum', integer, true),
  ...limits('min', 'minimum', integer, false),
  ...limits('exclusive-min', 'exclusiveMinimum', integer, false),
  ...limits('max-length', 'maxLength', text, true),
  ...limits('min-length', 'minLength', text, false),
  ...limits('max-items', 'maxItems', list, true),
  ...limits('min-items', 'minItems', list, false),
  ...limits('max-properties', 'maxProperties', object, true),
  ...limits('min-properties', 'minProperties', object, false),
  ...limits('max-contains', 'maxContains', contains, true),
  ...limits('min-contains', 'minContains', contains, false),
  ['unique-items-set', [list(), list({ uniqueItems: true }), 'limit-narrowed']],
  ['unique-items-unset', [list({ uniqueItems: true }), list(), 'limit-widened']],
  ['multiple-of-set', [integer(), integer({ multipleOf: 4 }), 'limit-narrowed']],
  ['multiple-of-unset', [integer({ multipleOf: 4 }), integer(), 'limit-widened']],
  ['multiple-of-changed', [integer({ multipleOf: 4 }), integer({ multipleOf: 6 }), 'limit-changed']],
  ['multiple-of-generalized', [integer({ multipleOf: 4 }), integer({ multipleOf: 2 }), 'limit-widened']],
  ['multiple-of-specialized', [integer({ multipleOf: 4 }), integer({ multipleOf: 8 }), 'limit-narrowed']],
  ...both('pattern', text, { pattern: '^a' }, 'pattern-added', 'pattern-removed'),
  ['pattern-changed', [text({ pattern: '^a' }), text({ pattern: '^b' }), 'pattern-changed']],
  ['pattern-generalized', [text({ pattern: '^a' }), text({ pattern: '.*' }), 'pattern-removed']],

  ['became-enum', [text(), text({ enum: ['a', 'b'] }), 'enum-added']],
  ['enum-value-added', [text({ enum: ['a', 'b'] }), text({ enum: ['a', 'b', 'c'] }), 'enum-values-added']],
  ['enum-value-removed', [text({ enum: ['a', 'b'] }), text({ enum: ['a'] }), 'enum-values-removed']],
  ...both('const', text, { const: 'a' }, 'enum-added', 'enum-removed'),
  ['const-changed', [text({ const: 'a' }), text({ const: 'b' }), 'enum-values-removed', 'enum-values-added']],
  ...both('default-value', text, { default: 'a' }, 'default-added', 'default-removed'),
  ['default-value-changed', [text({ default: 'a' }), text({ default: 'b' }), 'default-changed']],
  ['became-nullable', [text(), { type: ['string', 'null'] }, 'null-added']],
  ['became-not-nullable', [{ type: ['string', 'null'] }, text(), 'null-removed']],
  ['type-changed', [text(), integer(), 'type-changed']],
  ['type-generalized', [integer(), { type: 'number' }, 'number-widened']],
  ['type-specialized', [{ type: 'number' }, integer(), 'number-narrowed']],
  ['list-of-types-widened', [text(), { type: ['string', 'integer'] }, 'type-widened']],
  ['list-of-types-narrowed', [{ type: ['string', 'integer'] }, text(), 'type-narrowed']],
  ['content-media-type-changed', [text({ contentMediaType: 'image/png' }), text({ contentMediaType: 'image/gif' }), 'encoding-changed']],
  ['content-encoding-changed', [text({ contentEncoding: 'base64' }), text({ contentEncoding: 'base64url' }), 'encoding-changed']],
  ['deprecated', [text(), text({ deprecated: true }), 'deprecated']],
  ['reactivated', [text({ deprecated: true }), text(), 'reactivated']],

  ['all-of-added', [{ allOf: [object()] }, { allOf: [object(), { minProperties: 1 }] }, 'limit-narrowed']],
  ['all-of-removed', [{ allOf: [object(), { minProperties: 1 }] }, { allOf: [object()] }, 'limit-widened']],
  ['all-of-added-annotation-only', [{ allOf: [object()] }, { allOf: [object(), { description: 'It.' }] }, 'words-changed']],
  ['all-of-removed-annotation-only', [{ allOf: [object(), { description: 'It.' }] }, { allOf: [object()] }, 'words-changed']],
  ['any-of-added', [{ anyOf: [text(), integer()] }, { anyOf: [text(), integer(), list()] }, 'variant-added']],
  ['any-of-removed', [{ anyOf: [text(), integer(), list()] }, { anyOf: [text(), integer()] }, 'variant-removed']],
  ['one-of-added', [oneOf('circle', 'square'), oneOf('circle', 'square', 'line'), 'variant-added']],
  ['one-of-removed', [oneOf('circle', 'square', 'line'), oneOf('circle', 'square'), 'variant-removed']],
  ['wrapped-in-one-of', [shape('circle'), oneOf('circle', 'square'), 'variant-added']],
  ['discriminator-added', [told(), mapped(), 'discriminator-changed']],
  ['discriminator-removed', [mapped(), told(), 'discriminator-changed']],
  ['discriminator-property-name-changed', [mapped(), told({ propertyName: 'kind' }), 'discriminator-changed']],
  ['discriminator-mapping-added', [mapped(), mapped({ circle: '#/components/schemas/Thing' }), 'discriminator-changed']],
  ['discriminator-mapping-deleted', [mapped({ circle: '#/components/schemas/Thing' }), mapped(), 'discriminator-changed']],
  ['discriminator-mapping-changed', [mapped({ circle: 'Thing' }), mapped({ circle: 'Other' }), 'discriminator-changed']],

  ...condition('if', object, isA),
  ...condition('then', (more) => object({ ...isA, ...more }), { then: { required: ['b'] } }),
  ...condition('else', (more) => object({ ...isA, ...more }), { else: { required: ['b'] } }),
  ...condition('contains', list, { contains: { const: 'a' } }),
  ...condition('dependent-required', object, { dependentRequired: { a: ['b'] } }),
  [
    'dependent-required-changed',
    [object({ dependentRequired: { a: ['b'] } }), object({ dependentRequired: { a: ['c'] } }), 'condition-changed'],
  ],
  ...condition('dependent-schema', object, { dependentSchemas: { a: { required: ['b'] } } }),
  ...condition('pattern-property', object, { patternProperties: { '^x': text() } }),
  ...condition('property-names', object, { propertyNames: { maxLength: 5 } }),
  ...condition('unevaluated-items', list, { unevaluatedItems: false }),
  ...both('unevaluated-properties', object, { unevaluatedProperties: false }, 'object-closed', 'object-opened'),
  ...condition('content-schema', text, { contentSchema: object() }),
]);
