import { parentPort, workerData } from 'node:worker_threads';
import type { MutationWork, Share } from './run-mutation.js';
import { prepare, testMutants } from './test-mutants.js';

const { description, fixtures, selection, first, step } = workerData as MutationWork & Share;
const { mutants, slices } = prepare(description, fixtures, selection);
const own = mutants.filter((_, index) => index % step === first);
parentPort?.postMessage(testMutants(own, slices, selection));
