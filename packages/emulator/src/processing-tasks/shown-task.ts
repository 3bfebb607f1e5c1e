import type { ProcessorTask } from '@modelarts-openapi/types';
import type { Context } from '../declarations/declarations.js';
import { answers } from '../generated/examples.js';
import { analysisAt, kindOf, type ProcessorTaskRow, processingAt, processorTasks, processorTaskVersions } from './table.js';

const COMPLETED = 2;
const FAILED = 3;
const { result } = answers.getProcessorTask.analyzed as Required<ProcessorTask>;
const { error_msg } = answers.getProcessorTask.failed as Required<ProcessorTask>;

/** A task as the API answers it at the moment. Data processing is where its latest version is. */
export function shownTask(row: ProcessorTaskRow, { ids, now, state }: Context): ProcessorTask {
  const { job, create_time, task_id, read: _read, versions: _count, ...known } = row;
  const versions = state.rows(processorTaskVersions, ids);
  const [latest] = versions.slice(0, 1, 'descending');
  const point = job ? analysisAt(job, now) : latest && processingAt(latest.job, now);
  const status = (point?.status ?? 0) as ProcessorTask['status'];
  const [current] = state.where(processorTasks, ids, 'kind', kindOf(row)).slice(0, 1, 'descending');
  return {
    task_id,
    workspace_id: '0',
    ...known,
    inputs: [...known.inputs],
    status,
    create_time,
    duration_seconds: Math.floor((point?.elapsed ?? 0) / 1000),
    is_current: current?.task_id === task_id,
    ...(job ? status === COMPLETED && { result } : { version_count: versions.size }),
    ...(status === FAILED && { error_msg }),
  };
}
