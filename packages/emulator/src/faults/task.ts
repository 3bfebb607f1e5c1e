import type { IntelligentTask } from '@modelarts-openapi/types';
import { changeTasks } from '../intelligent-tasks/change-tasks.js';
import { withBody } from './body.js';

type Fields = Record<string, unknown>;

/** The answer with each task in it changed. The answer of an operation that answers no tasks stays as it is. */
export async function withTasks(
  response: Response,
  operationId: string,
  change: (task: IntelligentTask & Fields) => Fields,
): Promise<Response> {
  const changed = Object.hasOwn(changeTasks, operationId) && changeTasks[operationId];
  if (!changed || !response.ok || !response.body) return response;
  return withBody(response, JSON.stringify(changed((await response.json()) as never, change)));
}

/** The task with a status that the description does not know. */
export const unknownStatus =
  (status = 7) =>
  (task: Fields): Fields => ({ ...task, status });

/** The task with a field that the description does not know, at the top and inside. */
export const unknownField = (task: IntelligentTask & Fields): Fields => {
  const extra = { emulated_field: 'This field is not in the description.' };
  return { ...task, ...extra, result: { ...task.result, ...extra } };
};

/** The task without its progress. */
export const noProgress = ({ progress: _progress, ...task }: Fields): Fields => task;

/** The task at half of its progress. */
export const progressBackwards = (task: IntelligentTask & Fields): Fields => ({ ...task, progress: (task.progress ?? 0) / 2 });
