import type { WorkerTask, WorkforceTask } from '@modelarts-openapi/types';
import { shownDataset } from '../datasets/shown-dataset.js';
import { datasets } from '../datasets/table.js';
import type { Context } from '../declarations/declarations.js';
import { labels } from '../labels/table.js';
import { labelStats } from '../samples/table.js';
import { statsOf, totalStats } from './acceptance-stats.js';
import { sampleStats } from './counts.js';
import { memberCounts, shownConfig, shownMember } from './members.js';
import type { Member, WorkforceTaskRow } from './rows.js';
import { shownSample } from './shown-sample.js';
import { statusOf } from './table.js';

/** A task as lists show it. */
export function shownTask(task: WorkforceTaskRow, { ids, now, state }: Context): WorkforceTask {
  const { task_id, task_name, description, create_time, update_time, repetition } = task;
  const { auto_sync_dataset, synchronize_data, synchronize_auto_labeling_data, sample_search_conditions } = task;
  const total = totalStats(task);
  const last = task.acceptances.at(-1);
  return {
    task_id,
    ...(task_name !== undefined && { task_name }),
    ...(description !== undefined && { description }),
    dataset_id: ids['dataset_id'] ?? '',
    status: statusOf(task, now) as WorkforceTask['status'],
    create_time,
    update_time,
    repetition,
    workforces_config: shownConfig(state, task),
    ...{ auto_sync_dataset, synchronize_data, synchronize_auto_labeling_data },
    ...(sample_search_conditions.length > 0 && { sample_search_conditions: [...sample_search_conditions] }),
    workforce_stats: memberCounts(task),
    sample_stats: sampleStats(state, ids, task),
    ...(last && {
      checking_task_desc: {
        checking_task_id: last.task_id,
        ...(last.action !== undefined && { action: last.action }),
        overwrite_last_result: last.overwrite,
        checking_stats: last.stats ?? statsOf(last, task.samples),
        ...(total && { total_stats: total }),
      },
    }),
    ...(total && {
      check_rate: total.sampling_rate ?? 0,
      pass_rate: total.pass_rate ?? 0,
      score: (total.total_score ?? 0) / (total.checked_sample_count || 1),
    }),
  };
}

/** The same with how often labels occur, and how far each member has come. */
export function taskWithMembers(task: WorkforceTaskRow, context: Context): WorkforceTask {
  const { ids, state } = context;
  const known = [...state.rows(labels, ids)];
  return {
    ...shownTask(task, context),
    label_stats: labelStats(
      known,
      task.samples.map((sample) => shownSample(state, ids, task, sample)),
    ),
    worker_stats: peopleOf(task).map((member) => workerTask(task, member, context)),
  };
}

/** Each once who takes part, whatever the teams are. */
export const peopleOf = ({ members }: WorkforceTaskRow): Member[] => [...new Map(members.map((one) => [one.worker_id, one])).values()];

const SENT = 3;

/** A task as one of its members has it. */
export function workerTask(task: WorkforceTaskRow, member: Member, { ids, now, state }: Context): WorkerTask {
  const status = statusOf(task, now);
  const dataset = state.get(datasets, ids);
  const dataset_type = dataset && shownDataset(dataset, { ids, now, state }).dataset_type;
  return {
    ...shownMember(state, member),
    task_id: task.task_id,
    ...(task.task_name !== undefined && { workforce_task_name: task.task_name }),
    // Members see nothing of what an acceptance does in the background.
    task_status: (status === 5 || status === 7 ? 2 : status) as NonNullable<WorkerTask['task_status']>,
    dataset_id: ids['dataset_id'] ?? '',
    ...(dataset_type !== undefined && { dataset_type }),
    sample_stats: sampleStats(state, ids, task, member.worker_id),
    email_status: member.notified === undefined ? 0 : SENT,
    last_notify_time: member.notified ?? 0,
    create_time: member.since,
    update_time: task.update_time,
  };
}
