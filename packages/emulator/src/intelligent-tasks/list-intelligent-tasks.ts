import { lists } from '../declarations/lists.js';
import { listedIntelligentTaskAt } from './state/listed.js';
import { nameOf } from './state/task.js';
import { intelligentTasks, timelineAt } from './table.js';

/** Lists the tasks of a dataset, the newest first: those that label samples, unless another kind is asked for. */
export const listIntelligentTasks = lists('listIntelligentTasks', intelligentTasks, {
  rows: ({ path, query: { type } }, { state }) =>
    type ? state.where(intelligentTasks, path, 'kind', type) : state.where(intelligentTasks, path, 'labelsSamples', true),
  filters: { task_name: (task, name) => nameOf(task) === name },
  show: (task, { ids: { dataset_id = '' }, now }) => listedIntelligentTaskAt(task, dataset_id, now),
  more: ({ path }, { now, state }) => ({
    exist_running_deploy_task: [...state.where(intelligentTasks, path, 'atWork', 'auto-deploy')].some((task) =>
      ['initialized', 'running'].includes(timelineAt(task, now).phase),
    ),
  }),
});
