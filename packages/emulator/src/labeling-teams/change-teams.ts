import { exampleError } from '../errors/examples.js';
import type { Ids, State } from '../state/state.js';
import { DONE } from '../team-labeling-tasks/rows.js';
import { workforceTasks } from '../team-labeling-tasks/table.js';
import { workers, workforces } from './table.js';

const MANAGER = 2;

/** @throws ApiError 400 if another team of the project has the name. */
export function checkName(state: State, ids: Ids, name: string): void {
  const others = [...state.where(workforces, ids, 'name', name)].filter(({ workforce_id }) => workforce_id !== ids['workforce_id']);
  if (others.length > 0) throw exampleError('createWorkforce', '400-name-taken');
}

/** @throws ApiError 400 if it is the role of a manager, and another member of the team has it. */
export function checkRole(state: State, ids: Ids, role: number | undefined): void {
  if (role !== MANAGER) return;
  const others = [...state.where(workers, ids, 'role', MANAGER)].filter(({ worker_id }) => worker_id !== ids['worker_id']);
  if (others.length > 0) throw exampleError('createWorker', '400-second-manager');
}

/** @throws ApiError 400 if the member takes part in a team labeling task that is not done. */
export function checkIdle(state: State, ids: Ids): void {
  for (const task of state.everywhere(workforceTasks)) {
    if (task['project_id'] !== ids['project_id']) continue;
    const { status, members = [] } = state.get(workforceTasks, task) ?? {};
    const takesPart = members.some((one) => one.workforce_id === ids['workforce_id'] && one.worker_id === ids['worker_id']);
    if (takesPart && status !== DONE) throw exampleError('deleteWorker', '400-member-has-task');
  }
}
