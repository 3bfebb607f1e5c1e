import { defineTable } from '../state/table.js';

/** A dataset as the emulator remembers it. What counts samples is counted when somebody asks. */
export interface DatasetRow {
  dataset_id: string;
  create_time: number;
}

export const datasets = defineTable<DatasetRow>({
  name: 'datasets',
  id: 'dataset_id',
  // No example of the description shows it yet; the vendor's list of codes has it.
  notFound: { status: 400, body: { error_code: 'ModelArts.4352', error_msg: 'Dataset not found' } },
  onFirstUse: (dataset_id, since) => ({ dataset_id, create_time: since }),
});
