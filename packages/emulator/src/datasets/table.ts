import { defineTable } from '../state/table.js';

/** A dataset as the emulator remembers it. What counts samples is counted when somebody asks. */
export interface DatasetRow {
  dataset_id: string;
  create_time: number;
}

/** A dataset of which nothing is known but its ID. */
export function datasetAt(dataset_id: string, create_time: number): DatasetRow {
  return { dataset_id, create_time };
}

export const datasets = defineTable<DatasetRow>({
  name: 'datasets',
  id: 'dataset_id',
  // No example of the description shows it yet; the vendor's list of codes has it.
  notFound: { status: 400, body: { error_code: 'ModelArts.4352', error_msg: 'Dataset not found' } },
  onFirstUse: datasetAt,
});
