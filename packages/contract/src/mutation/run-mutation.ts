import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Description } from '@modelarts-openapi/openapi-model';
import type { Fixtures } from '../fixtures.js';
import type { MutantResult, Selection } from './test-mutants.js';

/** What the workers of a run are given. */
export interface MutationWork {
  description: Description;
  fixtures: Fixtures;
  selection: Selection;
}

/** Which of the mutants a worker takes: each after `step`, from `first` on. */
export interface Share {
  first: number;
  step: number;
}

/**
 * Changes a description in every small way that it can think of, one at a time, and tells which of these mutants the
 * contract does not notice. On all processors.
 */
export async function runMutation(work: MutationWork, step = availableParallelism()): Promise<MutantResult[]> {
  const shares = await Promise.all(Array.from({ length: step }, (_, first) => runWorker({ ...work, first, step })));
  const [longest = []] = shares;
  return longest.flatMap((_, index) => shares.flatMap((share) => share[index] ?? []));
}

function runWorker(workerData: MutationWork & Share): Promise<MutantResult[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.js', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
