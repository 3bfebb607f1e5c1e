import type { Handler } from '../declarations/operation.js';
import { answers } from '../generated/examples.js';

/** Answers as if it were made; nothing remembers it yet. */
export const createLabels: Handler<'createLabels'> = () => answers.createLabels['vendor-page'];
