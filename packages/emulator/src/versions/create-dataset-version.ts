import { checkNotAtWork } from '../datasets/at-work.js';
import { creates } from '../declarations/declarations.js';
import { newJob } from '../jobs/started.js';
import { samples } from '../samples/table.js';
import { newVersion } from './new-version.js';
import { datasetVersions } from './table.js';

/** Publishes the samples that the dataset has now, unless something else goes on in it. Names are given once. */
export const createDatasetVersion = creates('createDatasetVersion', datasetVersions, {
  row({ path, body }, version_id, { now, state }) {
    checkNotAtWork(state, path, 'publishing');
    const job = newJob(now, state.started(datasetVersions));
    return newVersion(state, path, version_id, [...state.rows(samples, path)], { ...body, job });
  },
  answer: ({ version_id }) => ({ version_id }),
});
