import type { Handler } from '../declarations/operation.js';
import { answers } from '../generated/examples.js';

/** Answers as if it had been made; nothing remembers it yet. */
export const createWorkforce: Handler<'createWorkforce'> = () => answers.createWorkforce['vendor-page'];
