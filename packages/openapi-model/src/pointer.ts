/*! Pointers are read and written by @hyperjump/json-pointer, Hyperjump Software, LLC, MIT License. */
import { append, pointerSegments } from '@hyperjump/json-pointer';

// JSON pointers (RFC 6901), as plain text such as `/config/name` in a value, and as a fragment such as
// `#/components/schemas/Task` in a description. Percent signs stand for themselves in text only.

/**
 * The keys of a pointer, in both of its forms: `['result', 'events', '0']` of `/result/events/0`. What stands
 * before a `#`, such as the name of a document, is left out.
 *
 * @throws Error if it is no pointer.
 */
export function keysOf(pointer: string): string[] {
  // In text a `#` is a part of a key.
  const start = pointer.startsWith('/') ? -1 : pointer.indexOf('#');
  if (start === -1) return [...pointerSegments(pointer)];
  const fragment = pointer.slice(start + 1);
  return [...pointerSegments(fragment.includes('%') ? decodeURIComponent(fragment) : fragment)];
}

/** A pointer and the keys below it as one pointer of the same form: `join('#', 'paths', '/tasks')` is `#/paths/~1tasks`. */
export function join(pointer: string, ...keys: readonly (string | number)[]): string {
  const isFragment = pointer.startsWith('#');
  return keys.reduce<string>((at, key) => append(isFragment ? String(key).replaceAll('%', '%25') : String(key), at), pointer);
}

/** What a pointer or its keys lead to in a document; undefined if that is nowhere. Only what it has itself counts. */
export function get(document: unknown, pointer: string | readonly (string | number)[]): unknown {
  const keys = typeof pointer === 'string' ? keysOf(pointer) : pointer;
  let at = document;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at;
}

/** The object or list that holds what a pointer names, and the key that it has there. */
export function holderOf(document: unknown, pointer: string): { holder: unknown; key: string } {
  const keys = keysOf(pointer);
  const key = keys.pop() ?? '';
  return { holder: get(document, keys), key };
}
