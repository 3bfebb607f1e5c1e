import type { DataSource, GivenLabel, Sample, SampleMetadata } from '@modelarts-openapi/types';
import { shownDataset } from '../datasets/shown-dataset.js';
import { datasets } from '../datasets/table.js';
import { found } from '../declarations/found.js';
import type { Handler } from '../declarations/operation.js';
import { answers } from '../generated/examples.js';
import { samples, statusFor } from './table.js';

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
  const directory = dataset.data_sources?.[0]?.data_path ?? '/';
  const results = (body.samples as New[]).map(({ name, data, data_source, labels = [], metadata, sample_type }) => {
    const sample_id = state.newId();
    const file = data_source?.data_path ?? `${directory}${name ?? sample_id}`;
    const sample_name = name ?? file.slice(file.lastIndexOf('/') + 1);
    if (state.where(samples, path, 'name', sample_name).size > 0) return { ...exists, name: file };
    const [, bucket, ...key] = file.split('/');
    state.add(samples, path, {
      sample_id,
      sample_name,
      sample_type: sample_type ?? kindFor(dataset.dataset_type),
      sample_status: statusFor(labels, body.final_annotation),
      ...(data !== undefined && { sample_size: sizeOf(data) }),
      sample_time: now,
      source: `https://${bucket}.obs.example.com/${key.map(encodeURIComponent).join('/')}`,
      labels: labels as NonNullable<Sample['labels']>,
      metadata: metadata ?? {},
      ...(labels.length > 0 && body.final_annotation !== false && { annotated_by: labeler }),
    });
    return { success: true, name: file, info: sample_id };
  });
  return results.every(({ success }) => success) ? { success: true, results } : { ...exists, results };
};

/** Who labels: whoever calls is nobody in particular. */
export const labeler = answers.getSample.recorded.annotated_by;

/** What is in files of a dataset, by its type. */
function kindFor(datasetType: number | undefined = 0): number {
  const kinds = [
    [100, 0],
    [200, 1],
    [400, 2],
    [401, 4],
    [601, 6],
  ] as const;
  return kinds.find(([below]) => datasetType < below)?.[1] ?? 9;
}

/** How many bytes base64 stands for. */
const sizeOf = (base64: string) => Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
