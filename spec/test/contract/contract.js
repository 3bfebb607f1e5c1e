import { coverage } from './coverage.js';
import { requestFindings } from './requests.js';
import { refusedSamples, samplesNotShown } from './samples.js';
import { typeFindings } from './types.js';
import { createValidator } from './validator.js';
import { witnessFindings } from './witnesses.js';

/**
 * Everything that is wrong between a bundled description (open, and with closed objects) and the
 * material it is held against; nothing where all is well.
 *
 * @returns {string[]}
 */
export function checkContract(open, closed, material) {
  return [...contractFindings(open, closed, material)];
}

/** The same one by one, what is cheap to find first, for those who stop at the first finding. */
export function* contractFindings(open, closed, material) {
  const openValidator = createValidator(open);
  const closedValidator = createValidator(closed);
  yield* typeFindings(open);
  yield* requestFindings(open, material, openValidator);
  yield* samplesNotShown(open, material.samples);
  yield* samplesNotShown(closed, material.samples);
  yield* refusedSamples(closed, material.samples, closedValidator);
  yield* refusedSamples(open, material.samples, openValidator);
  yield* witnessFindings(open, material, openValidator, closedValidator);
  for (const part of coverage(open, material.samples, openValidator).missing) yield `${part} is in no sample`;
}
