import type { CreatedWorkforce } from '@modelarts-openapi/types';
import { exampleAnswer } from '../description/description.js';
import type { Handler } from '../routes/handler.js';

/** Answers as if it had been made; nothing remembers it yet. */
export const createWorkforce: Handler<CreatedWorkforce> = () => exampleAnswer('createWorkforce', 'vendor-page');
