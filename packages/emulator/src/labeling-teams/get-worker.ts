import { gets } from '../declarations/declarations.js';
import { shownWorker } from './shown-workforce.js';
import { workers } from './table.js';

/** Answers a member of a team. */
export const getWorker = gets('getWorker', workers, shownWorker);
