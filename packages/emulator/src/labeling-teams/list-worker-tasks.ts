import { lists } from '../declarations/lists.js';
import { rowsOf } from '../state/rows.js';
import type { Ids, Table } from '../state/state.js';
import type { Member, WorkforceTaskRow } from '../team-labeling-tasks/rows.js';
import { peopleOf, workerTask } from '../team-labeling-tasks/shown-task.js';
import { workforceTasks } from '../team-labeling-tasks/table.js';

/** A task, and one of those who take part in it. */
interface Part {
  task_id: string;
  task: WorkforceTaskRow;
  member: Member;
  ids: Ids;
}

/** Lists the tasks of all members of teams: who calls is not known. */
export const listWorkerTasks = lists('listWorkerTasks', workforceTasks as unknown as Table<Part>, {
  rows: ({ path }, { state }) =>
    rowsOf(
      [...state.everywhere(workforceTasks)].flatMap((ids): Part[] => {
        const task = state.get(workforceTasks, ids);
        if (!task || ids['project_id'] !== path['project_id']) return [];
        return peopleOf(task).map((member) => ({ task_id: task.task_id, task, member, ids }));
      }),
    ),
  show: ({ task, member, ids }, context) => workerTask(task, member, { ...context, ids }),
  filters: { search_content: ({ task }, wanted) => (task.task_name ?? '').includes(wanted) },
  sort: ({ query }) => (query.sort_by === 'workforce_task_name' ? ({ task }) => task.task_name ?? '' : ({ member }) => member.since),
  order: ({ query }) => (query.order === 'asc' ? 'ascending' : 'descending'),
});
