import { creates } from '../declarations/declarations.js';
import { newJob } from '../jobs/started.js';
import { checkWork } from './check-work.js';
import { newTaskVersion } from './new-task-version.js';
import { processorTasks, processorTaskVersions } from './table.js';
import { workOf } from './work.js';

const ANALYSIS = 'sys_data_analyse';

/** Creates a task. Feature analysis begins at once; data processing gets a first version where that is asked for. */
export const createProcessorTask = creates('createProcessorTask', processorTasks, {
  row({ path, body }, task_id, { now, state }) {
    const work = workOf(body);
    checkWork(state, path, work);
    const { name, description = '', version_id, workspace_id } = body;
    return {
      ...work,
      task_id,
      name,
      description,
      ...(version_id !== undefined && { version_id }),
      ...(workspace_id !== undefined && { workspace_id }),
      create_time: now,
      versions: 0,
      ...(body.template.id === ANALYSIS && { job: newJob(now, state.started(processorTasks)) }),
    };
  },
  added({ body }, { ids, state }) {
    if (body.create_version) state.add(processorTaskVersions, ids, newTaskVersion(state, ids, state.newId(), body));
  },
  answer: ({ task_id }) => ({ task_id }),
});
