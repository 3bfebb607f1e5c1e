import type { Description, Schema } from '@modelarts-openapi/openapi-model';

/** A description with one small mistake in it. */
export interface Mutant {
  /** What kind of mistake, such as `drop a property`. */
  operator: string;
  /** Where and what, such as `Order: share`. Operator and name together are unique. */
  name: string;
  /** The pointer of what is changed. */
  pointer: string;
  /** The pointer of what it is about, such as the property that is dropped: where that is shown, the mistake is seen. */
  about: string;
  /** Makes the mistake in a copy of the description, or of that part of it which an operation needs. */
  mutate(copy: Description): void;
}

/** A mistake in a schema, as operators make it. */
export interface SchemaChange {
  operator: string;
  what: string;
  /** The keys from the schema to what it is about, where that is not the schema itself. */
  about?: (string | number)[];
  change(copy: Schema): unknown;
}

/** The same properties in the same order, one of them under another name. */
export function renamed<Value>(object: Record<string, Value>, name: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key === name ? `${key}_2` : key, value]));
}
