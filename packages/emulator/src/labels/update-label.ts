import type { Handler } from '../declarations/operation.js';
import { answers } from '../generated/examples.js';

/** Answers as if it were changed; nothing remembers it yet. */
export const updateLabel: Handler<'updateLabel'> = () => answers.updateLabel['vendor-page'];
