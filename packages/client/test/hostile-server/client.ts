import { createModelArtsClient, type Fetch } from '@modelarts-openapi/client';
import { createManualClock } from '@modelarts-openapi/emulator';

export const params = { path: { dataset_id: 'd', task_id: 't' } };
export const ids = { datasetId: 'd', taskId: 't' };

/** A client of a server in this process, on a clock that stands still. */
export const clientOf = (fetch: Fetch, clock = createManualClock()) =>
  createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', fetch, clock });
