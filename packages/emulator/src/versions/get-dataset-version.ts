import type { DatasetVersion } from '@modelarts-openapi/types';
import { exampleAnswer } from '../description/description.js';
import type { Handler } from '../routes/handler.js';

/** Answers what the description shows, with the ID that is asked for. */
export const getDatasetVersion: Handler<DatasetVersion> = ({ path: { version_id = '' } }) => ({
  ...exampleAnswer<DatasetVersion>('getDatasetVersion', 'vendor-page'),
  version_id,
});
