import type { IntelligentTask } from '@modelarts-openapi/types';
import type { ModelArtsClient } from '../client.js';
import { IntelligentTaskFailedError, IntelligentTaskStoppedError } from './errors.js';
import { type Change, changesOf, type WatchIntelligentTaskOptions } from './watch-intelligent-task.js';

/**
 * Waits until a task has succeeded, as {@link watchIntelligentTask} follows it, and resolves with it.
 *
 * @throws IntelligentTaskFailedError if it failed, IntelligentTaskStoppedError if it was stopped.
 * @throws ApiError if the API answers with an error status that is not temporary.
 * @throws WaitTimeoutError if the task does not end within `timeout`.
 */
export async function waitForIntelligentTask(client: ModelArtsClient, options: WatchIntelligentTaskOptions): Promise<IntelligentTask> {
  let last: Change | undefined;
  for await (last of changesOf(client, options));
  const [task, details] = last!;
  const { status, error_code, error_msg, error_detail } = task;
  if (status === 2) {
    throw new IntelligentTaskFailedError(`${error_code}: ${error_msg}`, { ...details, error_code, error_msg, error_detail, task });
  }
  if (status === 5) throw new IntelligentTaskStoppedError('the task was stopped', { ...details, task });
  return task;
}
