/** An object in an entry. */
export type Json = Record<string, unknown>;

export const objectOf = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
export const textIn = (value: unknown) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined);
export const numberIn = (value: unknown) => (/^\d+$/.test(String(value ?? '')) ? Number(value) : undefined);

/** The value of the first name that an object has one for. */
export function first(object: Json, names: readonly string[]): unknown {
  for (const name of names) {
    const value = object[name];
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** Whether an object says all of these, as a text or a number. */
export const isComplete = (object: Json | undefined, names: readonly string[]) =>
  object !== undefined && names.every((name) => textIn(object[name]) !== undefined);
