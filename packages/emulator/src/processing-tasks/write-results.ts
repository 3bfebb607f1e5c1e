import type { DatasetVersion, ProcessorTaskVersionResult, Sample } from '@modelarts-openapi/types';
import { datasets } from '../datasets/table.js';
import { ApiError } from '../errors/api-error.js';
import { labelsBeside } from '../export-tasks/write-samples.js';
import { putFiles } from '../object-storage/files.js';
import { addressOf, fileName, pathAt } from '../object-storage/paths.js';
import type { Ids, State } from '../state/state.js';
import { newVersion } from '../versions/new-version.js';
import { datasetVersions } from '../versions/table.js';
import { ADDED, countsOf, isTold, LEFT_OUT, outcomesOf } from './outcomes.js';
import type { Work } from './work.js';

/** What became of one sample, without the addresses that its files are to be had at. */
export type ProcessorTaskResultRow = Omit<ProcessorTaskVersionResult, 'signed_origin_source' | 'signed_new_source' | 'version_id'>;

type Made = Required<Pick<DatasetVersion, 'version_id' | 'version_name'>>;

/** What is known of a version when it has succeeded. */
export interface Written {
  results: readonly ProcessorTaskResultRow[];
  /** Number of samples by what became of them. */
  counts: Readonly<Record<number, number>>;
  /** The version of a dataset that has been made of them. */
  made?: Made;
}

/**
 * Writes the files that processing leaves, and makes the version of a dataset that is asked for.
 *
 * @returns undefined where the dataset is gone, or has a version of the name by now: then nothing is written.
 */
export function writeResults(state: State, { project_id = '' }: Ids, { template, read = [], work_path }: Work): Written | undefined {
  const output = work_path?.output_path;
  const outcomes = outcomesOf(template, read).map((outcome) => {
    const from = pathAt(outcome.sample.source);
    const isAdded = outcome.property === ADDED;
    const to = output === undefined || outcome.property === LEFT_OUT ? undefined : `${output}Data/${fileName(from)}`;
    // What is there already stays where it is, and is the same sample.
    const sample = isAdded ? { ...outcome.sample, sample_id: state.newId(), ...(to && { source: addressOf(to) }) } : outcome.sample;
    return { ...outcome, sample, from, to };
  });
  const added = outcomes.filter(({ property }) => property === ADDED);
  const left = outcomes.filter(({ property }) => property !== LEFT_OUT);
  let made: Made | undefined;
  if (work_path?.type === 'DATASET') {
    const dataset = { project_id, dataset_id: work_path.path ?? '' };
    made = published(
      state,
      dataset,
      left.map(({ sample }) => sample),
      work_path.version_name,
    );
    if (made === undefined) return undefined;
  }
  const files = added.length > 0 ? added : left;
  putFiles(
    state,
    files.flatMap(({ to, sample }) => (to ? [[to, labelsBeside(sample)] as const] : [])),
  );
  return {
    results: outcomes
      .filter(({ property }) => isTold(template, property))
      .map(({ sample: { sample_id }, property, from, to }) => ({
        sample_id,
        result_property: property,
        ...(property === ADDED && { result_description: [[`use ${template.operator_params?.[0]?.name} augmentation`]] }),
        origin_source: `obs:/${from}`,
        ...(to && { new_source: `obs:/${to}` }),
      })),
    counts: countsOf(outcomes),
    ...(made !== undefined && { made }),
  };
}

/** Makes a version of a dataset, which is there at once. @returns its ID and name; undefined where there can be none. */
function published(state: State, dataset: Ids, samples: readonly Sample[], version_name?: string): Made | undefined {
  if (!state.get(datasets, dataset)) return undefined;
  const version_id = state.newId();
  const job = { createdAt: state.now(), outcome: 'succeeded', durations: {}, ended: true } as const;
  try {
    const made = newVersion(state, dataset, version_id, samples, { ...(version_name && { version_name }), job });
    state.add(datasetVersions, dataset, made);
    return { version_id, version_name: made.version_name };
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}
