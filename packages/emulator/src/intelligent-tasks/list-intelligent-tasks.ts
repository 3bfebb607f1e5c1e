import type { IntelligentTaskList, operations } from '@modelarts-openapi/types';
import { type Handler, idsOf } from '../routes/handler.js';
import { pageOf } from '../routes/page.js';
import { taskAt } from './state/body.js';
import { listedIntelligentTaskAt } from './state/listed.js';
import { intelligentTaskKindOf } from './state/plan.js';
import { momentOf } from './state/timeline.js';

type Query = NonNullable<operations['listIntelligentTasks']['parameters']['query']>;

/** Lists the tasks of a dataset, the newest first. */
export const listIntelligentTasks: Handler<IntelligentTaskList> = (call, { tasks, clock }) => {
  const { type, task_name, ...page } = call.query as Query;
  const now = clock.now();
  const all = tasks.inDataset(idsOf(call));
  const listed = all
    .filter(({ kind }) => (type ? kind === intelligentTaskKindOf[type] : kind !== 'auto-grouping'))
    .filter((task) => task_name === undefined || taskAt(task, now).task_name === task_name);
  return {
    tasks: pageOf(listed, page).map((task) => listedIntelligentTaskAt(task, now)),
    total_count: listed.length,
    exist_running_deploy_task: all.some(
      (task) => task.kind === 'auto-deploy' && ['initialized', 'running'].includes(momentOf(task, now).state),
    ),
  };
};
