import type { Description } from '@modelarts-openapi/openapi-model';
import { type Change, newComparison } from './change.js';
import { compareAbout } from './operations/about.js';
import { compareOperations } from './operations/compare.js';
import { compareComponents } from './operations/components.js';
import { compareSecurity } from './operations/security.js';

/**
 * What is different between two descriptions, each difference once, as data. Schemas are compared by what they allow,
 * not by how they are written. The version number is left out.
 */
export function compareDescriptions(before: Description, after: Description): Change[] {
  const comparison = newComparison(before, after);
  const pairs = compareOperations(comparison);
  compareSecurity(comparison, pairs);
  compareComponents(comparison);
  compareAbout(comparison);
  return [...comparison.found.values()];
}
