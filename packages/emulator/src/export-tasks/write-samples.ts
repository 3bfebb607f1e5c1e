import type { CreateExportTaskRequest, Sample } from '@modelarts-openapi/types';
import { newDataset } from '../datasets/new-dataset.js';
import { type DatasetRow, datasets } from '../datasets/table.js';
import { labels } from '../labels/table.js';
import { putFiles } from '../object-storage/files.js';
import { addressOf, directoryPath, fileName, pathAt } from '../object-storage/paths.js';
import type { StoredFile } from '../object-storage/table.js';
import { directoryOf } from '../samples/file-samples.js';
import { samples } from '../samples/table.js';
import type { Ids, State } from '../state/state.js';

/** Whether a new dataset is asked for that has the name of another one. */
export function isNameTaken(state: State, ids: Ids, { export_params: params }: CreateExportTaskRequest): boolean {
  return params?.export_dest === 'NEW_DATASET' && state.where(datasets, ids, 'name', params.export_new_dataset_name).size > 0;
}

/** Writes files of samples into the path of an export, with final labels beside them, and makes the new dataset that it asks for. */
export function writeSamples(state: State, ids: Ids, { path, export_params }: CreateExportTaskRequest, exported: readonly Sample[]): void {
  const [from = '/', to] = [directoryOf(state, ids), directoryPath(path)];
  const files = exported.map((sample) => {
    const file = pathAt(sample.source);
    return { sample, path: `${to}${file.startsWith(from) ? file.slice(from.length) : fileName(file)}` };
  });
  putFiles(
    state,
    files.map(({ sample, path }) => [path, labelsBeside(sample)]),
  );
  if (export_params?.export_dest !== 'NEW_DATASET') return;

  const { dataset_type, data_format } = state.get(datasets, ids) ?? {};
  const dataset_id = state.newId();
  const said = {
    dataset_name: export_params.export_new_dataset_name,
    dataset_type,
    data_format,
    data_sources: [{ data_type: 0, data_path: to }],
    work_path: export_params.export_new_dataset_work_path,
    work_path_type: 0,
  } as Partial<DatasetRow>;
  state.add(datasets, ids, newDataset(dataset_id, said, state.now()));
  const dataset = { ...ids, dataset_id };
  for (const label of state.rows(labels, ids)) state.add(labels, dataset, label);
  for (const { sample, path } of files) {
    state.add(samples, dataset, { ...sample, sample_id: state.newId(), source: addressOf(path), sample_time: state.now() });
  }
}

/** What lies beside the file of a sample: its final labels. */
export function labelsBeside({ sample_status, labels = [] }: Sample): StoredFile {
  const names = sample_status === 'MANUAL_ANNOTATION' ? labels.flatMap(({ name }) => name ?? []) : [];
  return names.length > 0 ? { labels: names } : {};
}
