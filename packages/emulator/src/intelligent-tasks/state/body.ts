import type { DatasetType, IntelligentTask, IntelligentTaskResult, StartIntelligentTaskRequest } from '@modelarts-openapi/types';
import { sampleTask } from '../../description/description.js';
import { eventsOf } from './events.js';
import { messageOf, plans } from './plan.js';
import { type IntelligentTaskRecord, type Moment, momentOf } from './timeline.js';

// The samples show a different type in each state; one task works on one dataset, of images here.
const DATASET_TYPE: DatasetType = 0;

/**
 * The task as the API answers it at a time, given in milliseconds since 1970. What it was asked to do
 * is what it was started with, or else what the description's samples of its kind say, as is what came
 * out of it.
 */
export function taskAt(task: IntelligentTaskRecord, at: number): IntelligentTask {
  const moment = momentOf(task, at);
  const { config, task_name, ...sampled } = sampleTask(`${task.kind}-queuing`);
  const sample = sampleTask(`${task.kind}-${moment.state}`);
  const ended = moment.state === 'succeeded' || moment.state === 'failed';
  const error = moment.state === 'failed' ? errorOf(sample) : undefined;
  const events = eventsOf(task, moment, error && { code: error.error_code, message: error.error_msg });

  return structuredClone({
    ...sampled,
    ...(task.request ? asked(task.request) : { config, task_name }),
    task_id: task.taskId,
    create_time: new Date(task.createdAt).toISOString().slice(0, 19).replace('T', ' '),
    elapsed_time: Math.floor(moment.elapsed / 1000),
    status: sample.status,
    progress: moment.progress,
    ...(ended ? { code: sample.code, message: sample.message } : step(task, moment)),
    ...error,
    result: {
      ...sampled.result,
      ...(ended && sample.result),
      ...(ended && sample.result?.model_id && modelOf(task)),
      dataset_type: DATASET_TYPE,
      ...(events.length > 0 && { events }),
    },
  } as IntelligentTask);
}

function asked({ config }: StartIntelligentTaskRequest): Pick<IntelligentTask, 'config' | 'task_name'> {
  return { ...(config && { config }), ...(config?.name !== undefined && { task_name: config.name }) };
}

/** The model that a deployment was started with. */
function modelOf({ request }: IntelligentTaskRecord): Pick<IntelligentTaskResult, 'model_id'> {
  return request?.task_type === 'pre-label' ? { model_id: request.model_id } : {};
}

function step({ kind }: IntelligentTaskRecord, { runningSince, progress }: Moment): Pick<IntelligentTask, 'code' | 'message'> {
  const { code, message } = sampleTask(`${kind}-queuing`);
  const phase = runningSince === undefined ? undefined : plans[kind].find(({ until }) => progress < until);
  return phase ? { code: phase.code, message: messageOf(phase.code) } : ({ code, message } as Pick<IntelligentTask, 'code' | 'message'>);
}

function errorOf({ error_code = '', error_msg = '', error_detail = '' }: IntelligentTask) {
  return { error_code, error_msg, error_detail };
}
