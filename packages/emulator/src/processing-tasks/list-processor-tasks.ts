import { lists } from '../declarations/lists.js';
import { plainPath } from '../object-storage/paths.js';
import { shownTask } from './shown-task.js';
import { processorTasks } from './table.js';

/** Lists tasks, the newest first unless another order is asked for. */
export const listProcessorTasks = lists('listProcessorTasks', processorTasks, {
  show(row, context) {
    const { result, ...task } = shownTask(row, context);
    return { ...task, ...(result !== undefined && context.query.return_result !== false && { result }) };
  },
  filters: {
    task_name: ({ name = '' }, text) => name.includes(text),
    task_type: ({ template }, type) => template.id === type,
    status: (row, status, context) => shownTask(row, context).status === status,
    source_type: ({ inputs }, wanted) => inputs.some(({ type }) => type === wanted),
    source: ({ inputs }, wanted) => inputs.some(({ source = '' }) => plainPath(source) === plainPath(wanted)),
    version_id: ({ inputs, version_id }, wanted) =>
      [version_id, ...inputs.map((one) => one.version_id)].some((id) => id && wanted.includes(id)),
    query_current: (row, wanted, context) => !wanted || shownTask(row, context).is_current === true,
    workspace_id: ({ workspace_id = '0' }, wanted) => workspace_id === wanted,
  },
  sort({ query: { sort_by } }) {
    if (sort_by === 'name') return ({ name = '' }) => name;
    return sort_by === 'duration_seconds' ? (row, context) => shownTask(row, context).duration_seconds ?? 0 : undefined;
  },
  order: ({ query }) => (query.order === 'asc' ? 'ascending' : 'descending'),
});
