import { gets } from '../declarations/declarations.js';
import { shownWorkforce } from './shown-workforce.js';
import { workforces } from './table.js';

/** Answers a team with the number of its members. */
export const getWorkforce = gets('getWorkforce', workforces, shownWorkforce);
