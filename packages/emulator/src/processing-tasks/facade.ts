import type { ProcessorTask, ProcessorTaskVersion } from '@modelarts-openapi/types';
import { createRows } from '../facades/create-rows.js';
import type { EmulatorRows } from '../facades/rows.js';
import { answers, parameters } from '../generated/examples.js';
import type { JobRecord } from '../jobs/job.js';
import type { State } from '../state/state.js';
import { readSamples } from './read-samples.js';
import { shownTask } from './shown-task.js';
import { shownVersion } from './shown-version.js';
import { type ProcessorTaskVersionRow, processorTaskResults, processorTasks, processorTaskVersions } from './table.js';
import { workOf } from './work.js';
import { writeResults } from './write-results.js';

/** The processing tasks of an emulator. Feature analysis that is added has succeeded; a task that processes data has no version yet. */
export type EmulatorProcessorTasks = EmulatorRows<TaskId, NewTask, ProcessorTask>;
type TaskId = 'projectId' | 'taskId';
type NewTask = Pick<
  ProcessorTask,
  'name' | 'description' | 'create_time' | 'template' | 'data_source' | 'inputs' | 'work_path' | 'version_id' | 'workspace_id'
>;

/** The versions of processing tasks in an emulator. One that is added has succeeded, without writing anything. */
export type EmulatorProcessorTaskVersions = EmulatorRows<TaskId | 'versionId', NewVersion, ProcessorTaskVersion>;
type NewVersion = Pick<ProcessorTaskVersion, 'version_name' | 'description' | 'create_time' | 'template' | 'inputs' | 'work_path'>;

// The task that examples of versions belong to has no example of its own.
const { version_name, template, inputs, work_path } = answers.getProcessorTaskVersion.completed as Required<ProcessorTaskVersion>;
const shown = { template, inputs, work_path };
const { name } = answers.getProcessorTask.failed as Required<ProcessorTask>;
const ended = (createdAt: number): JobRecord => ({ createdAt, outcome: 'succeeded', durations: {}, ended: true });

export const createProcessorTasks = (state: State): EmulatorProcessorTasks =>
  createRows(state, processorTasks, {
    examples: parameters.getProcessorTask,
    schema: 'ProcessorTask',
    fields: ['name', 'description', 'create_time', 'template', 'data_source', 'inputs', 'work_path', 'version_id', 'workspace_id'],
    row(task_id, { create_time, ...fields }, { now }) {
      const work = workOf({ ...shown, ...(fields.data_source && { inputs: [fields.data_source] }), ...fields });
      const job = work.template.id === 'sys_data_analyse' && { job: ended(create_time ?? now) };
      return { name, ...fields, ...work, ...job, task_id, create_time: create_time ?? now, versions: 0 };
    },
    show: shownTask,
  });

export function createProcessorTaskVersions(state: State): EmulatorProcessorTaskVersions {
  const rows = createRows<TaskId | 'versionId', ProcessorTaskVersionRow, NewVersion, ProcessorTaskVersion>(state, processorTaskVersions, {
    examples: parameters.getProcessorTaskVersion,
    schema: 'ProcessorTaskVersion',
    fields: ['version_name', 'description', 'create_time', 'template', 'inputs', 'work_path'],
    row: (task_version_id, { create_time, ...fields }, { ids: { project_id = '' }, now }) => {
      const work = workOf({ ...shown, ...fields });
      return {
        version_name,
        ...fields,
        ...work,
        read: readSamples(state, project_id, work.inputs),
        task_version_id,
        job: ended(create_time ?? now),
      };
    },
    show: shownVersion,
  });
  return {
    ...rows,
    add(ids, fields) {
      const all = rows.add(ids, fields);
      const version = { project_id: all.projectId, task_id: all.taskId, version_id: all.versionId };
      const { template = {}, read = [] } = state.get(processorTaskVersions, version) ?? {};
      const { results = [], counts } = writeResults(state, version, { template, inputs: [], read }) ?? {};
      for (const result of results) state.add(processorTaskResults, version, result);
      state.change(processorTaskVersions, version, { ...(counts && { counts }) });
      return all;
    },
  };
}
