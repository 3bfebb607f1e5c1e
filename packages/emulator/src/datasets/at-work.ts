import type { Dataset } from '@modelarts-openapi/types';
import { exampleError } from '../errors/examples.js';
import { importTasks } from '../import-tasks/table.js';
import { directoryOf } from '../samples/file-samples.js';
import type { Ids, State, Table } from '../state/state.js';
import { synchronizations } from '../synchronization/table.js';
import { datasetVersions } from '../versions/table.js';

/** A job that takes hold of all samples of a dataset: how the dataset says so, and what is answered to who is to wait. */
interface Work {
  table: Table;
  status: NonNullable<Dataset['status']>;
  refused: () => Error;
}

const works = {
  publishing: { table: datasetVersions, status: 6, refused: () => exampleError('createDatasetVersion', '400-version-being-published') },
  synchronizing: { table: synchronizations, status: 5, refused: () => exampleError('synchronizeDataset', '400-running') },
  importing: { table: importTasks, status: 8, refused: () => exampleError('createImportTask', '400-other-import-running') },
} satisfies Record<string, Work>;

const isAtWork = (state: State, dataset: Ids, { table }: Work) => state.where(table, dataset, 'atWork', true).size > 0;

/** What a dataset says that goes on in it. */
export function statusOf(state: State, dataset: Ids): NonNullable<Dataset['status']> {
  return Object.values<Work>(works).find((work) => isAtWork(state, dataset, work))?.status ?? 1;
}

/**
 * Refuses a job while another one has hold of the samples. Without a source, a dataset is as the description shows it, whatever
 * jobs do: there none is in the way, but one that is never there twice.
 *
 * @param own what is never there twice
 * @throws ApiError 400 that says what goes on.
 */
export function checkNotAtWork(state: State, dataset: Ids, own?: keyof typeof works): void {
  const hasSource = directoryOf(state, dataset) !== undefined;
  const inTheWay = Object.entries<Work>(works).find(([name, work]) => (hasSource || name === own) && isAtWork(state, dataset, work));
  if (inTheWay) throw inTheWay[1].refused();
}

/** Refuses labels while a version is being published. @throws ApiError 400 */
export function checkNotPublishing(state: State, dataset: Ids): void {
  if (directoryOf(state, dataset) !== undefined && isAtWork(state, dataset, works.publishing))
    throw exampleError('updateSamples', '400-version-being-published');
}
