import { getTask } from './get-task.js';
import type { Handler } from './handler.js';

/** The handlers by operationId, each in the file that is named as its operation. */
export const handlers: Record<string, Handler> = { getTask };
