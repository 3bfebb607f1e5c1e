import type { DatasetVersion, Sample } from '@modelarts-openapi/types';
import type { DatasetRow } from '../datasets/table.js';
import { datasets } from '../datasets/table.js';
import { answers, errors } from '../generated/examples.js';
import { defineJob, type JobRecord } from '../jobs/job.js';
import { jobAt } from '../jobs/timeline.js';
import type { Rows } from '../state/state.js';
import { defineTable } from '../state/table.js';

/** A version as it was published, which never changes. How far its publishing has come follows from the job and the time. */
export type DatasetVersionRow = DatasetVersion & { version_id: string; job: JobRecord; samples?: readonly Sample[] };

const publishing = defineJob('getDatasetVersion', { creating: [0, 5_000] });

/** A version of which nothing is known but its ID, and that it was published by a time. */
export function publishedVersion(version_id: string, createdAt: number): DatasetVersionRow {
  const job: JobRecord = { createdAt, outcome: 'succeeded', durations: { creating: 0 }, ended: true };
  return { ...answers.getDatasetVersion['vendor-page'], version_id, job };
}

export const datasetVersions = defineTable<DatasetVersionRow>({
  name: 'datasetVersions',
  id: 'version_id',
  parent: datasets,
  notFound: { status: 400, body: errors.deleteDatasetVersion['400-version-does-not-exist'] },
  job: publishing,
  indexes: { atWork: ({ job }) => !job.ended },
  // A dataset with a source has those that somebody published.
  onFirstUse: (id, since, dataset) => ((dataset as DatasetRow | undefined)?.data_sources ? undefined : publishedVersion(id, since)),
  onEnd({ version_id, job }, { version_id: _own, ...dataset }, state) {
    if (job.outcome === 'succeeded') state.change(datasets, dataset, { current_version_id: version_id });
  },
});

/** A version as it is at the moment. */
export function versionAt(
  { job, samples: _samples, ...version }: DatasetVersionRow,
  dataset: DatasetRow,
  all: Rows<DatasetVersionRow>,
  now: number,
): DatasetVersion {
  const { status } = jobAt(publishing, job, now);
  return {
    ...version,
    status: status as NonNullable<DatasetVersion['status']>,
    is_current: currentVersion(dataset, all)?.version_id === version.version_id,
    ...(status === 4 && { code: 'ModelArts.4712', message: 'The version could not be published' }),
  };
}

/** The version that a dataset was told to use, or the one that was published last. */
export function currentVersion({ current_version_id }: DatasetRow, all: Rows<DatasetVersionRow>): DatasetVersionRow | undefined {
  const done = [...all].filter(({ job }) => job.ended && job.outcome === 'succeeded');
  return done.find(({ version_id }) => version_id === current_version_id) ?? done.at(-1);
}

// By the numbers that lists are asked for them with.
const FORMATS = ['Default', 'CarbonData', 'CSV'];

/** Whether a version has the format of a number. */
export function formatFits({ version_format }: DatasetVersionRow, format: number): boolean {
  return version_format === FORMATS[format];
}

/** Whether the share of samples to train with lies in a range such as `0.0,1.0`. */
export function ratioFits({ train_evaluate_sample_ratio: ratio = '1.00' }: DatasetVersionRow, range: string): boolean {
  const [lowest = 0, highest = 1] = range.split(',').map(Number);
  return Number(ratio) >= lowest && Number(ratio) <= highest;
}
