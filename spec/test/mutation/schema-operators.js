import { get, holder } from '../contract/pointer.js';
import { reachable, readable, schemaRoots, typeOf, typesOf } from '../contract/schemas.js';

/** One small change to a schema each, wherever it applies. A mutant is `{ operator, name, mutate }`. */
export function* schemaMutants(description) {
  for (const pointer of reachable(description, usedRoots(description))) {
    const schema = get(description, pointer);
    for (const make of [properties, required, types, values, numbers, constraints, branches, references]) {
      for (const { operator, what, change } of make(schema, pointer)) {
        yield {
          operator,
          name: `${readable(pointer)}: ${what}`,
          mutate: (copy) => change(get(copy, pointer), copy),
        };
      }
    }
  }
}

function usedRoots(description) {
  return schemaRoots(description).filter((root) => !root.startsWith('#/components/schemas/'));
}

function* properties(schema) {
  for (const name of Object.keys(schema.properties ?? {})) {
    yield { operator: 'drop a property', what: name, change: (copy) => delete copy.properties[name] };
    yield {
      operator: 'rename a property',
      what: name,
      change: (copy) => (copy.properties = renamed(copy.properties, name)),
    };
  }
}

function* required(schema) {
  for (const name of schema.required ?? []) {
    yield {
      operator: 'loosen required',
      what: name,
      change: (copy) => (copy.required = copy.required.filter((other) => other !== name)),
    };
  }
  for (const name of Object.keys(schema.type === 'object' ? (schema.properties ?? {}) : {})) {
    if (schema.required?.includes(name)) continue;
    yield {
      operator: 'tighten required',
      what: name,
      change: (copy) => (copy.required = [...(copy.required ?? []), name]),
    };
  }
}

const TYPES = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];
const ANOTHER = {
  null: ['string'],
  boolean: ['string'],
  integer: ['number', 'string'],
  number: ['integer', 'string'],
  string: ['integer'],
  array: ['object'],
  object: ['array'],
};

function* types(schema) {
  const present = typesOf(schema);
  for (const type of present) {
    for (const other of ANOTHER[type].filter((one) => !present.includes(one))) {
      yield {
        operator: 'change a type',
        what: `${type} to ${other}`,
        change: (copy) => (copy.type = present.length > 1 ? present.map((one) => (one === type ? other : one)) : other),
      };
    }
    if (present.length > 1) {
      yield {
        operator: 'drop a type of a union',
        what: type,
        change: (copy) => (copy.type = present.filter((other) => other !== type)),
      };
    }
  }
  for (const type of present.length > 0 ? TYPES : []) {
    // An integer is a number, so a schema that takes numbers does not get wider by integers.
    if (present.includes(type) || (type === 'integer' && present.includes('number'))) continue;
    yield { operator: 'widen a type', what: `by ${type}`, change: (copy) => (copy.type = [...present, type]) };
  }
  if (present.length > 0) yield { operator: 'widen a type', what: 'to any', change: (copy) => delete copy.type };
}

function* values(schema) {
  // An enum without any value is no valid schema, so the last one goes with the whole enum only.
  for (const [index, value] of schema.enum?.length > 1 ? schema.enum.entries() : []) {
    yield {
      operator: 'drop an enum value',
      what: JSON.stringify(value),
      change: (copy) => copy.enum.splice(index, 1),
    };
  }
  for (const type of new Set(schema.enum?.map(typeOf))) {
    const like = schema.enum.filter((value) => typeOf(value) === type);
    const added = type === 'string' ? `${like[0]}_2` : Math.max(...like.map(Number)) + 1;
    if (type === 'boolean') continue;
    yield {
      operator: 'add an enum value',
      what: JSON.stringify(added),
      change: (copy) => copy.enum.push(added),
    };
  }
  if (schema.enum) yield { operator: 'drop an enum', what: 'all values', change: (copy) => delete copy.enum };
  if (Object.hasOwn(schema, 'const')) {
    yield { operator: 'change a const', what: `not ${schema.const}`, change: (copy) => (copy.const = 'something else') };
    yield { operator: 'change a const', what: 'dropped', change: (copy) => delete copy.const };
  }
}

const NUMERIC = ['minimum', 'maximum', 'minItems', 'maxItems', 'minLength', 'maxLength'];

function* numbers(schema) {
  for (const keyword of NUMERIC.filter((one) => schema[one] !== undefined)) {
    yield { operator: `drop ${keyword}`, what: keyword, change: (copy) => delete copy[keyword] };
    for (const by of [-1, 1]) {
      if (schema[keyword] + by < 0 && keyword !== 'minimum') continue;
      yield {
        operator: `shift ${keyword}`,
        what: `${keyword} ${schema[keyword] + by}`,
        change: (copy) => (copy[keyword] += by),
      };
    }
  }
}

function* constraints(schema) {
  if (schema.pattern) {
    yield { operator: 'drop pattern', what: 'pattern', change: (copy) => delete copy.pattern };
    if (schema.pattern.startsWith('^')) {
      yield { operator: 'loosen pattern', what: 'no ^', change: (copy) => (copy.pattern = copy.pattern.slice(1)) };
    }
    if (schema.pattern.endsWith('$')) {
      yield { operator: 'loosen pattern', what: 'no $', change: (copy) => (copy.pattern = copy.pattern.slice(0, -1)) };
    }
  }
  if (schema.format === 'int32') yield { operator: 'drop int32', what: 'int32', change: (copy) => delete copy.format };
  if (schema.format === 'int64') {
    yield { operator: 'int64 to int32', what: 'int32', change: (copy) => (copy.format = 'int32') };
  }
  for (const keyword of ['additionalProperties', 'items', 'prefixItems']) {
    if (schema[keyword]) yield { operator: `drop ${keyword}`, what: keyword, change: (copy) => delete copy[keyword] };
  }
}

function* branches(schema) {
  for (const keyword of ['oneOf', 'anyOf', 'allOf'].filter((one) => schema[one])) {
    for (const index of schema[keyword].keys()) {
      yield {
        operator: `drop a branch of ${keyword}`,
        what: `branch ${index + 1}`,
        change: (copy) => copy[keyword].splice(index, 1),
      };
    }
    yield { operator: `drop ${keyword}`, what: keyword, change: (copy) => delete copy[keyword] };
  }
  for (const keyword of ['if', 'then', 'else'].filter((one) => schema[one])) {
    yield { operator: 'drop if, then or else', what: keyword, change: (copy) => delete copy[keyword] };
  }
  for (const name of Object.keys(schema.dependentSchemas ?? {})) {
    yield { operator: 'drop dependentSchemas', what: name, change: (copy) => delete copy.dependentSchemas[name] };
    yield {
      operator: 'rename in dependentSchemas',
      what: name,
      change: (copy) => (copy.dependentSchemas = renamed(copy.dependentSchemas, name)),
    };
  }
}

function* references(schema, pointer) {
  if (!schema.$ref) return;
  yield {
    operator: 'drop a $ref',
    what: readable(schema.$ref),
    change(_schema, copy) {
      const { parent, key } = holder(copy, pointer);
      const { $ref: _dropped, ...rest } = parent[key];
      parent[key] = rest;
    },
  };
}

/** The same properties in the same order, one of them under another name. */
export function renamed(object, name) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key === name ? `${key}_2` : key, value]));
}
