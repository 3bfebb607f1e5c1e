export { filesChangedSince, selectionOf } from './changes.js';
export { type MutationOptions, mutation } from './cli.js';
export type { Mutant } from './mutant.js';
export { mutantsOf } from './mutants.js';
export { formatReport, type MutationReport, reportOf, type Score, type Survivor } from './report.js';
export { type MutationWork, runMutation } from './run-mutation.js';
export { type Slice, slicesOf } from './slices.js';
export { type MutantResult, type Selection, selectMutants, testMutants } from './test-mutants.js';
