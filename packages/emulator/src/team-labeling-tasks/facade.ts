import type { CreateWorkforceTaskRequest, WorkforceTask } from '@modelarts-openapi/types';
import type { Context } from '../declarations/declarations.js';
import { ApiError } from '../errors/api-error.js';
import { createRows } from '../facades/create-rows.js';
import type { EmulatorRows } from '../facades/rows.js';
import { parameters } from '../generated/examples.js';
import { samples } from '../samples/table.js';
import type { State } from '../state/state.js';
import { currentTask } from './current-task.js';
import { exampleTeam } from './first-tasks.js';
import { handedOut } from './hand-out.js';
import { newTask } from './new-task.js';
import { type Acceptance, BEING_ACCEPTED, CREATED, DONE, RUNNING, SENT_BACK, type TaskSample, type WorkforceTaskRow } from './rows.js';
import { taskWithMembers } from './shown-task.js';
import { effects } from './steps.js';
import { begun, workforceTasks } from './table.js';

/**
 * The team labeling tasks of an emulator. One that is added runs: the samples that its dataset has by then are handed out. Where `status`
 * says otherwise, it stands there, and goes on by itself where the API's do. Who labels is as the description shows it, unless
 * `workforces_config` says so. What is in an acceptance, or was, all labelers have labeled as the dataset has it.
 */
export type EmulatorWorkforceTasks = EmulatorRows<'projectId' | 'datasetId' | 'workforceTaskId', NewWorkforceTask, WorkforceTask>;
type NewWorkforceTask = Partial<
  Pick<
    WorkforceTask,
    | ('task_name' | 'description' | 'status' | 'workforces_config' | 'repetition' | 'sample_search_conditions')
    | ('synchronize_data' | 'synchronize_auto_labeling_data' | 'auto_sync_dataset' | 'create_time' | 'update_time')
  >
>;

const FIELDS: readonly (keyof NewWorkforceTask)[] = [
  ...(['task_name', 'description', 'status', 'workforces_config', 'repetition', 'sample_search_conditions'] as const),
  ...(['synchronize_data', 'synchronize_auto_labeling_data', 'auto_sync_dataset', 'create_time', 'update_time'] as const),
];

export const createWorkforceTasks = (state: State): EmulatorWorkforceTasks =>
  createRows(state, workforceTasks, {
    examples: parameters.getWorkforceTask,
    schema: 'WorkforceTask',
    fields: FIELDS,
    row(task_id, { status = RUNNING, create_time, update_time, ...fields }, context) {
      const standing = Object.hasOwn(STANDING, status) && STANDING[status];
      if (!standing) throw new TypeError(`status: expected one of ${Object.keys(STANDING).join(', ')}, got ${JSON.stringify(status)}`);
      const since = create_time ?? context.now;
      const times = { create_time: since, update_time: update_time ?? since };
      const created = { ...createdTask(task_id, fields, context), ...times };
      return { ...created, ...standing(created, context), ...times };
    },
    show: (_row, context) => taskWithMembers(currentTask(context.state, context.ids), context),
  });

function createdTask(
  task_id: string,
  { description, sample_search_conditions = [], ...body }: NewWorkforceTask,
  { ids, state }: Context,
): WorkforceTaskRow {
  const request = { task_name: `task-${task_id}`, ...body, sample_conditions: JSON.stringify(sample_search_conditions) };
  const known = { ...(description !== undefined && { description }), ...(!body.workforces_config && exampleTeam) };
  try {
    return { ...newTask(state, ids, task_id, request as CreateWorkforceTaskRequest), ...known };
  } catch (error) {
    throw error instanceof ApiError ? new RangeError(`fields: ${error.body.error_msg}`) : error;
  }
}

type Standing = (task: WorkforceTaskRow, context: Context) => Partial<WorkforceTaskRow>;

const ACCEPT_ALL = 0;
const REJECT_ALL = 1;

/** By state, what a task has that stands there, beside what it has when it was created. */
const STANDING: Readonly<Record<number, Standing>> = {
  0: (_task, { state }) => begun(state, 'starting'),
  1: (task, { ids, state }) => ({ status: RUNNING, samples: handedOut(state, ids, task) }),
  2: (task, context) => ({ status: BEING_ACCEPTED, ...inAcceptance(task, context, 'drawn') }),
  3: (task, context) => accepted(task, context, ACCEPT_ALL, DONE),
  4: (task, context) => accepted(task, context, REJECT_ALL, SENT_BACK),
  5: (task, context) => ({
    ...{ status: BEING_ACCEPTED, ...inAcceptance(task, context, 'drawn', { action: ACCEPT_ALL }) },
    ...begun(context.state, 'synchronizing'),
  }),
  6: () => ({ status: CREATED }),
  7: (task, context) => ({ status: RUNNING, ...inAcceptance(task, context, 'waiting'), ...begun(context.state, 'drawing') }),
};

/** All samples in an acceptance, labeled as the dataset has them. */
function inAcceptance(
  task: WorkforceTaskRow,
  { ids, state }: Context,
  acceptance: NonNullable<TaskSample['acceptance']>,
  fields: Partial<Acceptance> = {},
): Pick<WorkforceTaskRow, 'samples' | 'acceptances'> {
  const labelsOf = ({ sample_id }: TaskSample) => state.get(samples, { ...ids, sample_id })?.labels ?? [];
  return {
    samples: handedOut(state, ids, task).map((one) => ({
      ...one,
      acceptance,
      labelings: one.labelings.map(({ worker_id }) => ({ worker_id, status: 'UNCHECK', labels: labelsOf(one) })),
    })),
    acceptances: [{ task_id: state.newId(), sampling_rate: 1, overwrite: false, ...fields }],
  };
}

/** The same when the acceptance is over. The dataset has the labels already. */
function accepted(
  task: WorkforceTaskRow,
  context: Context,
  action: typeof ACCEPT_ALL | typeof REJECT_ALL,
  status: typeof DONE | typeof SENT_BACK,
): Partial<WorkforceTaskRow> {
  const before = { ...task, auto_sync_dataset: false, ...inAcceptance(task, context, 'drawn', { action }) };
  return { ...effects.synchronizing(before, context.ids, context.state), status };
}
