import { datasets } from '../datasets/table.js';
import { errors } from '../generated/examples.js';
import { defineJob, type JobRecord } from '../jobs/job.js';
import { jobAt } from '../jobs/timeline.js';
import type { State } from '../state/state.js';
import { defineTable } from '../state/table.js';
import { firstTasks } from './first-tasks.js';
import type { Step, WorkforceTaskRow } from './rows.js';
import { effects } from './steps.js';

const job = defineJob('getWorkforceTask', { starting: [0, 2_000], drawing: [7, 2_000], synchronizing: [5, 2_000] });

export const workforceTasks = defineTable<WorkforceTaskRow>({
  name: 'workforceTasks',
  id: 'workforce_task_id',
  field: 'task_id',
  parent: datasets,
  notFound: { status: 400, body: errors.getWorkforceTask['400-no-such-task'] },
  indexes: { name: ({ task_name }) => task_name },
  job,
  inFirstUse: () => firstTasks,
  onEnd(task, ids, state) {
    state.change(workforceTasks, ids, { ...effects[task.step](task, ids, state), update_time: state.now() });
  },
});

/** Whether something goes on in the background. */
export const isAtWork = (task: WorkforceTaskRow, now: number): boolean => !task.job.ended && !jobAt(job, task.job, now).isOver;

/** The state of a task as the API has it. */
export function statusOf(task: WorkforceTaskRow, now: number): number {
  return isAtWork(task, now) ? Number(jobAt(job, task.job, now).status) : task.status;
}

/** A step that begins now, and takes as long as the emulator was told. */
export function begun(state: State, step: Step): Pick<WorkforceTaskRow, 'step' | 'job' | 'update_time'> {
  const { outcome, durations } = state.started(workforceTasks);
  const createdAt = state.now();
  const none: JobRecord['durations'] = { starting: 0, drawing: 0, synchronizing: 0 };
  return { step, job: { createdAt, outcome, durations: { ...none, [step]: durations[step] ?? 0 } }, update_time: createdAt };
}
