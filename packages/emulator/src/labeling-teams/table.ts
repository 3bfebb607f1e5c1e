import type { CreateWorkforceRequest } from '@modelarts-openapi/types';
import { defineTable } from '../state/table.js';

/** A labeling team as the emulator remembers it. */
export type WorkforceRow = CreateWorkforceRequest & { workforce_id: string };

export const workforces = defineTable<WorkforceRow>({
  name: 'workforces',
  id: 'workforce_id',
  // No example of the description shows it yet; the vendor's list of codes has it.
  notFound: { status: 400, body: { error_code: 'ModelArts.4601', error_msg: 'Workforce not found.' } },
  indexes: { name: ({ workforce_name }) => workforce_name },
});
