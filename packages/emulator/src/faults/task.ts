import type { IntelligentTask, IntelligentTaskList } from '@modelarts-openapi/types';
import { withBody } from './body.js';

type Fields = Record<string, unknown>;

/** The answer with the task in it changed, or each task of a list. Another answer stays as it is. */
export async function withTask(response: Response, change: (task: IntelligentTask & Fields) => Fields): Promise<Response> {
  if (!response.ok || !response.body) return response;
  const body = (await response.clone().json()) as (IntelligentTask & Fields) | IntelligentTaskList;
  if ('tasks' in body)
    return withBody(
      response,
      JSON.stringify({ ...body, tasks: (body as IntelligentTaskList).tasks.map(change as (task: IntelligentTask) => Fields) }),
    );
  return 'status' in body ? withBody(response, JSON.stringify(change(body as IntelligentTask & Fields))) : response;
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
