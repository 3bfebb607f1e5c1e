import type { Dataset } from '@modelarts-openapi/types';
import { answers, errors } from '../generated/examples.js';
import { defineTable } from '../state/table.js';

/** A dataset as the emulator remembers it, without secrets and people. What counts versions is counted when somebody asks. */
export type DatasetRow = Partial<Omit<Dataset, 'labels'>> & {
  dataset_id: string;
  create_time: number;
  /** Whether labels beside the files of its directory are read with these; they are unless it is false. */
  import_annotations?: boolean;
};

/** A dataset of which nothing is known but its ID. */
export function datasetAt(dataset_id: string, create_time: number): DatasetRow {
  return { dataset_id, create_time };
}

/** The type of a dataset; one of which nothing is known is as the description shows it. */
export function datasetTypeOf({ dataset_name, dataset_type }: DatasetRow): Dataset['dataset_type'] {
  return dataset_type ?? (dataset_name === undefined ? (answers.getDataset['vendor-page'] as Dataset).dataset_type : undefined);
}

export const datasets = defineTable<DatasetRow>({
  name: 'datasets',
  id: 'dataset_id',
  notFound: { status: 400, body: errors.getDataset['400-dataset-does-not-exist'] },
  indexes: { name: ({ dataset_name }) => dataset_name },
  onFirstUse: (dataset_id, since) => ({ dataset_id, create_time: since }),
});
