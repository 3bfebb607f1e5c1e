import { gets } from '../declarations/declarations.js';
import { samples } from './table.js';

/** Answers a sample as it is at the moment. */
export const getSample = gets('getSample', samples, (row) => row);
