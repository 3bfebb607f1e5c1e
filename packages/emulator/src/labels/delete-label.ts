import type { Handler } from '../declarations/operation.js';
import { answers } from '../generated/examples.js';

/** Answers as if it were gone; nothing forgets it yet. */
export const deleteLabel: Handler<'deleteLabel'> = () => answers.deleteLabel['vendor-page'];
