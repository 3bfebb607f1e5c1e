import type { operations, TaskList } from '@modelarts-openapi/types';
import { pageOf } from '../page.js';
import { taskAt } from '../tasks/body.js';
import { listedTaskAt } from '../tasks/listed.js';
import { taskKindOf } from '../tasks/plan.js';
import { momentOf } from '../tasks/timeline.js';
import { type Handler, idsOf } from './handler.js';

type Query = NonNullable<operations['listTasks']['parameters']['query']>;

/** Lists the tasks of a dataset, the newest first. */
export const listTasks: Handler<TaskList> = (call, { tasks, clock }) => {
  const { type, task_name, ...page } = call.query as Query;
  const now = clock.now();
  const all = tasks.inDataset(idsOf(call));
  const listed = all
    .filter(({ kind }) => (type ? kind === taskKindOf[type] : kind !== 'auto-grouping'))
    .filter((task) => task_name === undefined || taskAt(task, now).task_name === task_name);
  return {
    tasks: pageOf(listed, page).map((task) => listedTaskAt(task, now)),
    total_count: listed.length,
    exist_running_deploy_task: all.some(
      (task) => task.kind === 'deployment' && ['initialized', 'running'].includes(momentOf(task, now).state),
    ),
  };
};
