import type { Handler } from '../declarations/operation.js';
import { answers } from '../generated/examples.js';

/** Answers what the description shows, with the ID that is asked for. */
export const getDatasetVersion: Handler<'getDatasetVersion'> = ({ path: { version_id = '' } }) => ({
  ...answers.getDatasetVersion['vendor-page'],
  version_id,
});
