import type { CreateWorkforceTaskRequest } from '@modelarts-openapi/types';
import { notEmulated } from '../errors/api-error.js';
import { conditionsOf } from '../samples/search.js';
import type { Ids, State } from '../state/state.js';
import { labelersOf } from './hand-out.js';
import { configFrom } from './members.js';
import { CREATED, type WorkforceTaskRow } from './rows.js';
import { begun, workforceTasks } from './table.js';

/** A task as it is when it has just been created. */
export function newTask(state: State, project: Ids, task_id: string, body: CreateWorkforceTaskRequest): WorkforceTaskRow {
  const { task_name, data_sync_type = 0, workforces_config = {}, sample_conditions } = body;
  const now = state.now();
  return {
    task_id,
    ...(task_name !== undefined && { task_name }),
    create_time: now,
    update_time: now,
    repetition: body.repetition ?? 1,
    auto_sync_dataset: body.auto_sync_dataset ?? true,
    // The type says both in one number.
    synchronize_data: body.synchronize_data ?? data_sync_type % 2 === 1,
    synchronize_auto_labeling_data: body.synchronize_auto_labeling_data ?? data_sync_type >= 2,
    sample_search_conditions: searched(sample_conditions),
    ...configFrom(state, project, workforces_config),
    status: CREATED,
    step: 'starting',
    job: { createdAt: now, outcome: 'succeeded', durations: {}, ended: true },
    samples: [],
    acceptances: [],
    deleted: 0,
  };
}

/** The conditions of a text as a task keeps them, which asks for them later. @throws ApiError 400 if one is about a person, or is not as described */
function searched(text?: string): WorkforceTaskRow['sample_search_conditions'] {
  const conditions = conditionsOf(text);
  if (conditions.some(({ labeler }) => labeler !== undefined))
    throw notEmulated('The emulator keeps nothing that says who somebody is, so that no task has a condition with labeler.');
  return conditions;
}

/** Adds a task to a dataset that begins with it. It is started where somebody labels. */
export function addStartedTask(state: State, dataset: Ids, body: CreateWorkforceTaskRequest): void {
  const task = newTask(state, dataset, state.newId(), body);
  state.add(workforceTasks, dataset, labelersOf(task).length > 0 ? { ...task, ...begun(state, 'starting') } : task);
}
