import type {
  IntelligentTask,
  IntelligentTaskDatasetType,
  IntelligentTaskResult,
  IntelligentTaskStatus,
  StartIntelligentTaskRequest,
} from '@modelarts-openapi/types';
import { type IntelligentTaskRow, type TimelinePoint, timelineAt } from '../table.js';
import { eventsOf } from './events.js';
import { exampleTask } from './examples.js';
import { messageOf, phases } from './phases.js';

// The examples show a different type in each state; one task works on one dataset, of images here.
const DATASET_TYPE: IntelligentTaskDatasetType = 0;

/**
 * The task as the API answers it at a time, given in milliseconds since 1970. What it was asked to do
 * is what it was started with, or else what the description's examples of its kind say, as is what came
 * out of it. Parts of it are those of the examples: nobody may change them.
 */
export function taskAt(task: IntelligentTaskRow, at: number): IntelligentTask {
  const point = timelineAt(task, at);
  const { config, task_name, ...queuing } = exampleTask(task.kind, 'queuing');
  const ended = point.phase === 'succeeded' || point.phase === 'failed' ? exampleTask(task.kind, point.phase) : undefined;
  const error = point.phase === 'failed' && ended ? errorOf(ended) : undefined;
  const events = eventsOf(task, point, error && { code: error.error_code, message: error.error_msg });

  return {
    ...queuing,
    ...(task.request ? asked(task.request) : { config, task_name }),
    task_id: task.task_id,
    create_time: new Date(task.job.createdAt).toISOString().slice(0, 19).replace('T', ' '),
    elapsed_time: Math.floor(point.elapsed / 1000),
    status: point.status as IntelligentTaskStatus,
    progress: point.progress,
    ...(ended ? { code: ended.code, message: ended.message } : step(task, point)),
    ...error,
    result: {
      ...queuing.result,
      ...ended?.result,
      ...task.counts,
      ...(ended?.result?.model_id && modelOf(task)),
      dataset_type: DATASET_TYPE,
      ...(events.length > 0 && { events }),
    },
  } as IntelligentTask;
}

/** The name that a task has at any time. */
export function nameOf({ kind, request }: IntelligentTaskRow): string | undefined {
  return request ? request.config?.name : exampleTask(kind, 'queuing').task_name;
}

function asked({ config }: StartIntelligentTaskRequest): Pick<IntelligentTask, 'config' | 'task_name'> {
  return { ...(config && { config }), ...(config?.name !== undefined && { task_name: config.name }) };
}

/** The model that a task was started with. */
function modelOf({ request }: IntelligentTaskRow): Pick<IntelligentTaskResult, 'model_id'> {
  return request?.task_type === 'pre-label' ? { model_id: request.model_id } : {};
}

function step({ kind }: IntelligentTaskRow, { runningSince, progress }: TimelinePoint): Pick<IntelligentTask, 'code' | 'message'> {
  const { code, message } = exampleTask(kind, 'queuing');
  const phase = runningSince === undefined ? undefined : phases[kind].find(({ until }) => progress < until);
  return phase ? { code: phase.code, message: messageOf(phase.code) } : ({ code, message } as Pick<IntelligentTask, 'code' | 'message'>);
}

function errorOf({ error_code = '', error_msg = '', error_detail = '' }: IntelligentTask) {
  return { error_code, error_msg, error_detail };
}
