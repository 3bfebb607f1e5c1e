import { checkParent } from '../declarations/found.js';
import type { Handler } from '../declarations/operation.js';
import { latestOf, synchronizationAt, synchronizations } from './table.js';

/** Answers where the latest synchronization of a dataset stands at the moment. */
export const getSynchronizationStatus: Handler<'getSynchronizationStatus'> = ({ path }, state) => {
  checkParent(synchronizations, path, state);
  const { dataset_id = '' } = path;
  const latest = latestOf(state, path);
  return latest ? synchronizationAt(latest, dataset_id, state.now()) : { status: 'NOT_EXIST', dataset_id };
};
