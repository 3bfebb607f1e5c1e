import { type Description, type JsonType, join, typeOf } from '@modelarts-openapi/openapi-model';
import { ANNOTATIONS, allows, LARGEST, LIMITS, OPAQUE, OPAQUE_MAPS, sameValue, typesOfBoth, typesOfValues } from './keywords.js';
import { type Part, partsOf } from './parts.js';

/** Pointers of schemas that all speak of the same value. */
export type Pointers = readonly string[];

/** What a schema comes to, however it is put together: `$ref`s followed, `allOf` taken together, wrappers left out. */
export interface Shape {
  /** Where it stands: its own pointer, then those of what it refers to. */
  pointers: Pointers;
  /** Undefined where it may be of any type. */
  types: JsonType[] | undefined;
  /** All values that it may have, where they are listed; one for a `const`. */
  values: unknown[] | undefined;
  /** Values that are named, where others may come. */
  known: unknown[] | undefined;
  properties: Map<string, Pointers>;
  required: Set<string>;
  /** What properties that are not named may be; `declared` where the schema says that they may be anything. */
  additional: Pointers | 'open' | 'declared' | 'closed';
  items: Pointers | undefined;
  prefix: Pointers[];
  limits: Map<string, number>;
  patterns: string[];
  formats: string[];
  /** Choices, each with its branches. */
  choices: Pointers[][];
  /** Conditions and the like, which are compared as a whole: the pointers of what stands there. */
  opaque: Map<string, { pointers: string[]; values: unknown[] }>;
  annotations: Map<string, unknown>;
  /** Keywords of a single value: `default`, `deprecated` and others. */
  single: Map<string, unknown>;
  /** The pointer of the schema that a keyword stands in; of a required property as `required name`. */
  origins: Map<string, string>;
}

const known = new WeakMap<Description, Map<string, Shape>>();

/** The shape of the schemas at some pointers, all of which hold. */
export function shapeOf(description: Description, pointers: Pointers): Shape {
  const shapes = known.get(description) ?? new Map<string, Shape>();
  known.set(description, shapes);
  const key = pointers.join(' ');
  const shape = shapes.get(key) ?? merged(description, pointers);
  shapes.set(key, shape);
  return shape;
}

/** The pointer of a keyword of a shape. */
export function pointerOf(shape: Shape, keyword: string, named = keyword): string {
  const origin = shape.origins.get(named);
  return origin === undefined ? (shape.pointers[0] ?? '#') : join(origin, keyword);
}

function merged(description: Description, pointers: Pointers): Shape {
  const parts = pointers.flatMap((pointer) => partsOf(description, pointer));
  const shape: Shape = {
    pointers: [...new Set(parts.map(({ pointer }) => pointer))],
    types: undefined,
    values: undefined,
    known: undefined,
    properties: new Map(),
    required: new Set(),
    additional: 'open',
    items: undefined,
    prefix: [],
    limits: new Map(),
    patterns: [],
    formats: [],
    choices: [],
    opaque: new Map(),
    annotations: new Map(),
    single: new Map(),
    origins: new Map(),
  };
  for (const part of parts) {
    if (part.known) Object.assign(shape, { known: part.known.values }).origins.set('enum', part.known.pointer);
    for (const [keyword, value] of Object.entries(part.own)) take(shape, part.pointer, keyword, value);
  }
  if (parts.some(({ nullable }) => nullable)) {
    shape.types = shape.types && [...new Set<JsonType>([...shape.types, 'null'])];
    shape.values = shape.values && [...shape.values, null];
  }
  if (shape.values) {
    const { types } = shape;
    if (types) shape.values = shape.values.filter((value) => allows(types, typeOf(value)));
    shape.types = typesOfValues(shape.values);
    // Both of them are all that there are.
    const [isTrue, isFalse] = [shape.values.includes(true), shape.values.includes(false)];
    if (isTrue && isFalse && shape.types.every((type) => type === 'boolean' || type === 'null')) shape.values = undefined;
  }
  for (const [name, pointers] of shape.properties) if (pointers.length === 0) shape.properties.delete(name);
  // What says nothing is as if it were not there.
  const saying = (below: Pointers) => below.filter((pointer) => partsOf(description, pointer).some(saysSomething));
  if (shape.items && saying(shape.items).length === 0) shape.items = undefined;
  if (typeof shape.additional !== 'string' && saying(shape.additional).length === 0) shape.additional = 'declared';
  if (shape.types?.every((type) => type === 'integer' || type === 'null')) useInclusiveLimits(shape);
  return shape;
}

const saysSomething = ({ own, known, nullable }: Part) => Object.keys(own).length > 0 || known !== undefined || nullable === true;

/** Of whole numbers, those above 0 are those from 1 on. */
function useInclusiveLimits(shape: Shape): void {
  for (const [exclusive, inclusive, step] of [
    ['exclusiveMinimum', 'minimum', 1],
    ['exclusiveMaximum', 'maximum', -1],
  ] as const) {
    const [limit, origin] = [shape.limits.get(exclusive), shape.origins.get(exclusive)];
    if (limit === undefined || origin === undefined || !Number.isInteger(limit)) continue;
    shape.limits.delete(exclusive);
    takeLimit(shape, inclusive, limit + step);
    if (!shape.origins.has(inclusive)) shape.origins.set(inclusive, origin);
  }
}

/** Takes a keyword of a part over into the whole. */
function take(shape: Shape, pointer: string, keyword: string, value: unknown): void {
  const at = join(pointer, keyword);
  const isFirst = !shape.origins.has(keyword);
  if (isFirst) shape.origins.set(keyword, pointer);
  const names = Object.keys((value ?? {}) as object);
  if (keyword === 'type') shape.types = typesOfBoth(shape.types, [value].flat() as JsonType[]);
  else if (keyword === 'enum' || keyword === 'const') {
    const values = keyword === 'enum' ? (value as unknown[]) : [value];
    shape.values = shape.values?.filter((one) => values.some((other) => sameValue(one, other))) ?? values;
  } else if (keyword === 'properties') {
    for (const name of names) {
      const before = shape.properties.get(name);
      const isNever = (value as Record<string, unknown>)[name] === false || before?.length === 0;
      shape.properties.set(name, isNever ? [] : [...(before ?? []), join(at, name)]);
    }
  } else if (keyword === 'required') {
    for (const name of value as string[]) {
      shape.required.add(name);
      shape.origins.set(`required ${name}`, pointer);
    }
  } else if (keyword === 'additionalProperties' || (keyword === 'unevaluatedProperties' && typeof value === 'boolean')) {
    if (value === false) shape.additional = 'closed';
    else if (shape.additional === 'closed' || keyword === 'unevaluatedProperties') return;
    else shape.additional = [...(typeof shape.additional === 'string' ? [] : shape.additional), at];
  } else if (keyword === 'items') shape.items = [...(shape.items ?? []), at];
  else if (keyword === 'prefixItems') shape.prefix = names.map((index) => [...(shape.prefix[Number(index)] ?? []), join(at, index)]);
  else if (keyword === 'pattern') shape.patterns = /^\^?\.\*\$?$/.test(String(value)) ? shape.patterns : [...shape.patterns, String(value)];
  else if (keyword === 'format') shape.formats = [...shape.formats, String(value)];
  else if (keyword === 'anyOf' || keyword === 'oneOf') shape.choices.push(names.map((index) => [join(at, index)]));
  else if (LIMITS.has(keyword)) takeLimit(shape, keyword, value);
  else if (OPAQUE_MAPS.has(keyword)) {
    for (const name of names) takeOpaque(shape, `${keyword} ${name}`, join(at, name), (value as Record<string, unknown>)[name]);
  } else if (ANNOTATIONS.test(keyword)) {
    if (!shape.annotations.has(keyword)) shape.annotations.set(keyword, value);
  } else if (OPAQUE.has(keyword)) takeOpaque(shape, keyword, at, value);
  else if (isFirst) shape.single.set(keyword, value);
}

/** Of two limits the narrower one counts. What limits nothing is none. */
function takeLimit({ limits }: Shape, keyword: string, value: unknown): void {
  const limit = Number(value);
  const isNone = value === false || (limit === 0 && /^min(Length|Items|Properties)$/.test(keyword)) || Number.isNaN(limit);
  const other = limits.get(keyword);
  if (isNone) return;
  limits.set(keyword, other === undefined ? limit : LARGEST.test(keyword) ? Math.min(limit, other) : Math.max(limit, other));
}

function takeOpaque({ opaque }: Shape, key: string, pointer: string, value: unknown): void {
  const before = opaque.get(key) ?? { pointers: [], values: [] };
  opaque.set(key, { pointers: [...before.pointers, pointer], values: [...before.values, value] });
}
