import { operationMutants } from './operation-operators.js';
import { schemaMutants } from './schema-operators.js';

/** All mutants of a description, always in the same order, so that several workers can share them. */
export function mutants(description) {
  return [...operationMutants(description), ...schemaMutants(description)];
}
