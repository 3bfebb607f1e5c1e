import type { DataSource, GivenLabel, Sample, SampleMetadata } from '@modelarts-openapi/types';
import { shownDataset } from '../datasets/shown-dataset.js';
import { datasets } from '../datasets/table.js';
import { found } from '../declarations/found.js';
import type { Handler } from '../declarations/operation.js';
import { answers } from '../generated/examples.js';
import { putFiles } from '../object-storage/files.js';
import { directoryPath, fileName } from '../object-storage/paths.js';
import type { StoredFile } from '../object-storage/table.js';
import { kindFor, newSample } from './file-samples.js';
import { samples } from './table.js';

/** Any kind of new sample. */
interface New {
  name?: string;
  data?: string;
  data_source?: DataSource;
  sample_type?: Sample['sample_type'];
  labels?: GivenLabel[];
  metadata?: SampleMetadata;
}

const { error_code = '', error_msg = '' } = answers.addSamples['one-exists'];
const exists = { success: false, error_code, error_msg };

/** Adds samples, but none whose name another one in the dataset has. What is in their files is not kept. */
export const addSamples: Handler<'addSamples'> = ({ path, body }, state) => {
  const now = state.now();
  const dataset = shownDataset(found(datasets, path, state), { ids: path, now, state });
  const directory = directoryPath(dataset.data_sources?.[0]?.data_path ?? '/');
  const sent: [path: string, file: StoredFile][] = [];
  const results = (body.samples as New[]).map(({ name, data, data_source, labels = [], metadata, sample_type }) => {
    const sample_id = state.newId();
    const file = data_source?.data_path ?? `${directory}${name ?? sample_id}`;
    const sample_name = name ?? fileName(file);
    if (state.where(samples, path, 'name', sample_name).size > 0) return { ...exists, name: file };
    if (!data_source) sent.push([file, {}]);
    const said = {
      sample_id,
      sample_name,
      sample_type: sample_type ?? (kindFor(dataset.dataset_type) as NonNullable<Sample['sample_type']>),
      ...(data !== undefined && { sample_size: sizeOf(data) }),
      ...(metadata && { metadata }),
    };
    state.add(samples, path, newSample(state, file, labels, body.final_annotation !== false, said));
    return { success: true, name: file, info: sample_id };
  });
  putFiles(state, sent);
  return results.every(({ success }) => success) ? { success: true, results } : { ...exists, results };
};

/** How many bytes base64 stands for. */
const sizeOf = (base64: string) => Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
