import { checkNotAtWork } from '../datasets/at-work.js';
import { shownDataset } from '../datasets/shown-dataset.js';
import { datasets } from '../datasets/table.js';
import { creates } from '../declarations/declarations.js';
import { found } from '../declarations/found.js';
import { exampleError } from '../errors/examples.js';
import { newJob } from '../jobs/started.js';
import { labels } from '../labels/table.js';
import { labelStats, samples } from '../samples/table.js';
import { currentVersion, datasetVersions } from './table.js';

/** Publishes what the dataset counts now, unless something else goes on in it. Names are given once. */
export const createDatasetVersion = creates('createDatasetVersion', datasetVersions, {
  row({ path, body }, version_id, { now, state }) {
    const row = found(datasets, path, state);
    const dataset = shownDataset(row, { ids: path, now, state });
    const all = state.rows(datasetVersions, path);
    checkNotAtWork(state, path, 'publishing');
    const number = dataset.next_version_num ?? 1;
    const version_name = body.version_name ?? `V${String(number).padStart(3, '0')}`;
    if ([...all].some((one) => one.version_name === version_name)) throw exampleError('createDatasetVersion', '400-name-taken');
    const { total_sample_count = 0, annotated_sample_count = 0, inner_annotation_path = '/', dataset_type = 0 } = dataset;
    const previous = currentVersion(row, all);
    state.change(datasets, path, { next_version_num: number + 1, update_time: now });
    return {
      version_format: 'Default',
      train_evaluate_sample_ratio: '1.00',
      clear_hard_property: true,
      export_images: false,
      remove_sample_usage: true,
      description: '',
      ...body,
      version_name,
      version_id,
      ...(previous && { previous_version_id: previous.version_id }),
      create_time: now,
      update_time: now,
      task_type: dataset_type,
      total_sample_count,
      annotated_sample_count,
      label_stats: labelStats([...state.rows(labels, path)], state.rows(samples, path)),
      samples: [...state.rows(samples, path)],
      data_path: `${inner_annotation_path}${version_name}/data/`,
      manifest_path: `${inner_annotation_path}${version_name}/${version_name}.manifest`,
      job: newJob(now, state.started(datasetVersions)),
    };
  },
  answer: ({ version_id }) => ({ version_id }),
});
