import type { IntelligentTaskList, operations } from '@modelarts-openapi/types';
import { type Handler, idsOf } from '../routes/handler.js';
import { pageOf } from '../routes/page.js';
import { labelsSamples } from './state/kinds.js';
import { listedIntelligentTaskAt } from './state/listed.js';
import { taskAt } from './state/task.js';
import { timelineAt } from './state/timeline.js';

type Query = NonNullable<operations['listIntelligentTasks']['parameters']['query']>;

/** Lists the tasks of a dataset, the newest first: those that label samples, unless another kind is asked for. */
export const listIntelligentTasks: Handler<IntelligentTaskList> = (call, { intelligentTasks, clock }) => {
  const { type, task_name, ...page } = call.query as Query;
  const now = clock.now();
  const all = intelligentTasks.inDataset(idsOf(call));
  const listed = all
    .filter(({ kind }) => (type ? kind === type : labelsSamples(kind)))
    .filter((task) => task_name === undefined || taskAt(task, now).task_name === task_name);
  return {
    tasks: pageOf(listed, page).map((task) => listedIntelligentTaskAt(task, now)),
    total_count: listed.length,
    exist_running_deploy_task: all.some(
      (task) => task.kind === 'auto-deploy' && ['initialized', 'running'].includes(timelineAt(task, now).state),
    ),
  };
};
