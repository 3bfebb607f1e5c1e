import type { GivenLabel, Sample } from '@modelarts-openapi/types';
import { datasets } from '../datasets/table.js';
import { addLabel } from '../labels/change-labels.js';
import { labels } from '../labels/table.js';
import { addressOf, directoryPath, fileName, pathAt } from '../object-storage/paths.js';
import type { StoredFile } from '../object-storage/table.js';
import type { Ids, State } from '../state/state.js';
import { labeler } from './labeler.js';
import { type SampleRow, samples, statusFor } from './table.js';

/** The directory that the files of a dataset are in. One of which nobody said a source has none: it is as the description shows it. */
export function directoryOf(state: State, dataset: Ids): string | undefined {
  const { data_sources: [source] = [], inner_data_path = '/' } = state.get(datasets, dataset) ?? {};
  return source && directoryPath(source.data_path ?? inner_data_path);
}

/** What is in the samples of a dataset. */
export const sampleTypeOf = (state: State, dataset: Ids): number => kindFor(state.get(datasets, dataset)?.dataset_type);

/** Whether a file is a sample of a dataset already. */
export const isSample = (state: State, dataset: Ids, path: string): boolean =>
  state.where(samples, dataset, 'source', addressOf(path)).size > 0;

/** Makes a sample of a file, with the labels that lie beside it. Labels that the dataset does not have yet are added to it. */
export function addFile(state: State, dataset: Ids, path: string, { labels: names = [] }: StoredFile = {}, isFinal = true): void {
  for (const name of names) if (!state.get(labels, { ...dataset, label_name: name })) addLabel(state, dataset, { name });
  const given = names.map((name): GivenLabel => ({ ...typeOf(state, dataset, name), name }) as GivenLabel);
  const sample_type = sampleTypeOf(state, dataset) as NonNullable<Sample['sample_type']>;
  state.add(samples, dataset, newSample(state, path, given, isFinal, { sample_id: state.newId(), sample_type }));
}

/** A sample of a file, with the labels that it is given; those that are not final are suggested only. @param said what is known of it beside that */
export function newSample(
  state: State,
  path: string,
  labels: readonly GivenLabel[],
  isFinal: boolean,
  said: Partial<SampleRow> & { sample_id: string },
): SampleRow {
  return {
    sample_name: fileName(path),
    sample_status: statusFor(labels, isFinal),
    sample_time: state.now(),
    source: addressOf(path),
    labels: labels as NonNullable<Sample['labels']>,
    metadata: {},
    ...(labels.length > 0 && isFinal && { annotated_by: labeler }),
    ...said,
  };
}

/** Makes samples of new files in the directory of a dataset, with the labels beside them unless it was created without, and deletes those whose files are gone. @returns how many of each. */
export function followFiles(state: State, dataset: Ids, directory: string, files: ReadonlyMap<string, StoredFile>) {
  const added = [...files].filter(([path]) => !isSample(state, dataset, path));
  const withLabels = state.get(datasets, dataset)?.import_annotations !== false;
  const gone = [...state.rows(samples, dataset)].filter(({ source }) => pathAt(source).startsWith(directory) && !files.has(pathAt(source)));
  for (const [path, file] of added) addFile(state, dataset, path, withLabels ? file : {});
  for (const { sample_id } of gone) state.remove(samples, { ...dataset, sample_id });
  return { added: added.length, deleted: gone.length };
}

function typeOf(state: State, dataset: Ids, label_name: string) {
  const { type } = state.get(labels, { ...dataset, label_name }) ?? {};
  return type !== undefined && { type };
}

/** What is in files of a dataset, by its type. */
export function kindFor(datasetType: number | undefined = 0): number {
  const kinds = [
    [100, 0],
    [200, 1],
    [400, 2],
    [401, 4],
    [601, 6],
  ] as const;
  return kinds.find(([below]) => datasetType < below)?.[1] ?? 9;
}
