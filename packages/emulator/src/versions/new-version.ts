import type { DatasetVersion, Sample } from '@modelarts-openapi/types';
import { shownDataset } from '../datasets/shown-dataset.js';
import { datasets } from '../datasets/table.js';
import { found } from '../declarations/found.js';
import { exampleError } from '../errors/examples.js';
import type { JobRecord } from '../jobs/job.js';
import { labels } from '../labels/table.js';
import { labelStats } from '../samples/table.js';
import type { Ids, State } from '../state/state.js';
import { currentVersion, type DatasetVersionRow, datasetVersions } from './table.js';

/** Checks that no version of a dataset has a name. @throws ApiError if one has it. */
export function checkName(state: State, dataset: Ids, name?: string): void {
  if (name && namesIn(state, dataset).has(name)) throw exampleError('createDatasetVersion', '400-name-taken');
}

const namesIn = (state: State, dataset: Ids) => new Set([...state.rows(datasetVersions, dataset)].map(({ version_name }) => version_name));

/** A new version of a dataset, of samples as they are now. It has the next name of the dataset unless another one is said. @throws ApiError if a name is taken. */
export function newVersion(
  state: State,
  ids: Ids,
  version_id: string,
  samples: readonly Sample[],
  said: Partial<DatasetVersion> & { job: JobRecord },
): DatasetVersionRow & { version_name: string } {
  const now = state.now();
  const row = found(datasets, ids, state);
  const { next_version_num = 1, inner_annotation_path = '/', dataset_type = 0 } = shownDataset(row, { ids, now, state });
  let number = next_version_num;
  const named = () => `V${String(number).padStart(3, '0')}`;
  checkName(state, ids, said.version_name);
  // Somebody may have given a name that would be the next one.
  if (!said.version_name) for (const names = namesIn(state, ids); names.has(named()); ) number += 1;
  const version_name = said.version_name || named();
  const previous = currentVersion(row, state.rows(datasetVersions, ids));
  state.change(datasets, ids, { next_version_num: number + 1, update_time: now });
  return {
    version_format: 'Default',
    train_evaluate_sample_ratio: '1.00',
    clear_hard_property: true,
    export_images: false,
    remove_sample_usage: true,
    description: '',
    ...said,
    version_name,
    version_id,
    ...(previous && { previous_version_id: previous.version_id }),
    create_time: now,
    update_time: now,
    task_type: dataset_type,
    total_sample_count: samples.length,
    annotated_sample_count: samples.filter(({ sample_status }) => sample_status === 'MANUAL_ANNOTATION').length,
    label_stats: labelStats([...state.rows(labels, ids)], samples),
    samples,
    data_path: `${inner_annotation_path}${version_name}/data/`,
    manifest_path: `${inner_annotation_path}${version_name}/${version_name}.manifest`,
  };
}
