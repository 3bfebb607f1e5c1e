import { type Description, get, join, operationsOf, reachable, type Schema, schemaRoots } from '@modelarts-openapi/openapi-model';
import { nameOf } from '../subject.js';
import type { Mutant } from './mutant.js';
import { bodies } from './operators/bodies.js';
import { forms } from './operators/forms.js';
import { limits } from './operators/limits.js';
import { changedParameters } from './operators/parameters.js';
import { paths } from './operators/paths.js';
import { properties } from './operators/properties.js';
import { types } from './operators/types.js';
import { values } from './operators/values.js';
import { repeatedIn } from './repeated.js';

/**
 * All mutants of a description: each has one small mistake, as people make them. Those that accept exactly what the
 * description accepts are not made, where that can be told from the schema alone.
 */
export function mutantsOf(description: Description): Mutant[] {
  const operations = operationsOf(description);
  return [...paths(description, operations), ...changedParameters(operations), ...bodies(description, operations), ...ofSchemas()];

  function* ofSchemas(): Generator<Mutant> {
    const used = schemaRoots(description).filter((root) => !root.startsWith('#/components/schemas/'));
    const { beside, isRepeated } = repeatedIn(description);
    for (const pointer of reachable(description, used).filter((one) => !isRepeated(one))) {
      const schema = get(description, pointer) as Schema;
      for (const operator of [properties, types, values, limits, forms]) {
        for (const { operator: kind, what, about = [], change } of operator(schema, description, beside.get(pointer))) {
          const mutate = (copy: Description) => change(get(copy, pointer) as Schema);
          yield { operator: kind, name: `${nameOf(pointer, operations)}: ${what}`, pointer, about: join(pointer, ...about), mutate };
        }
      }
    }
  }
}
