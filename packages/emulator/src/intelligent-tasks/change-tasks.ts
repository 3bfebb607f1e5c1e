import type { IntelligentTask, IntelligentTaskList } from '@modelarts-openapi/types';

/** Changes a task, as a fault does. */
type Change = (task: IntelligentTask & Record<string, unknown>) => object;

/** By operationId: the body of an answer with each task in it changed. Those of all other operations have none. */
export const changeTasks: Record<string, (body: never, change: Change) => object> = {
  getIntelligentTask: (task: IntelligentTask & Record<string, unknown>, change) => change(task),
  listIntelligentTasks: (list: IntelligentTaskList, change) => ({ ...list, tasks: list.tasks.map(change as (task: object) => object) }),
};
