import type { Schema } from '../types.js';
import { LISTS, MAPS, SINGLE } from './keywords.js';

/**
 * Every schema that stands in a schema, itself first; what a `$ref` points to does not stand there.
 *
 * @param skip Keywords that are not entered.
 */
export function* schemasIn(schema: unknown, skip: readonly string[] = []): Generator<Schema> {
  if (typeof schema !== 'object' || schema === null) return;
  yield schema as Schema;
  const at = schema as Record<string, object | undefined>;
  const entered = <Keyword extends string>(keywords: readonly Keyword[]) => keywords.filter((keyword) => !skip.includes(keyword));
  const below = [...entered(MAPS), ...entered(LISTS)].flatMap((keyword) => Object.values(at[keyword] ?? {}) as unknown[]);
  for (const child of [...below, ...entered(SINGLE).map((keyword) => at[keyword])]) yield* schemasIn(child, skip);
}
