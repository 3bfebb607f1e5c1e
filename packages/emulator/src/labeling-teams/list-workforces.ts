import { lists } from '../declarations/lists.js';
import { workforceTasks } from '../team-labeling-tasks/table.js';
import { shownWorkforce } from './shown-workforce.js';
import { type WorkforceRow, workforces } from './table.js';

/** Lists the teams of a project. */
export const listWorkforces = lists('listWorkforces', workforces, {
  show: shownWorkforce,
  filters: {
    search_content: (row, wanted, context) => (shownWorkforce(row, context).workforce_name ?? '').includes(wanted),
    workforce_task_id: ({ workforce_id }, wanted, { ids, state }) =>
      [...state.everywhere(workforceTasks)]
        .filter((task) => task['project_id'] === ids['project_id'] && task['workforce_task_id'] === wanted)
        .some((task) => state.get(workforceTasks, task)?.teams.some((team) => team.workforce_id === workforce_id)),
  },
  sort: ({ query }) => (query.sort_by === 'workforce_name' ? (row: WorkforceRow) => row.workforce_name ?? '' : undefined),
  order: ({ query }) => (query.order === 'asc' ? 'ascending' : 'descending'),
});
