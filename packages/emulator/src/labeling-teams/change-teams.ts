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

/** The IDs of those who take part for a team in a team labeling task that is not done, also where nobody has added them to the team. */
export function busyMembers(state: State, { project_id, workforce_id }: Ids): Set<string> {
  const tasks = [...state.everywhere(workforceTasks)].filter((ids) => ids['project_id'] === project_id);
  const open = tasks.flatMap((ids) => state.get(workforceTasks, ids) ?? []).filter(({ status }) => status !== DONE);
  const members = open.flatMap((task) => task.members).filter((one) => one.workforce_id === workforce_id);
  return new Set(members.map(({ worker_id }) => worker_id));
}

/** @throws ApiError 400 if the member is one of the busy ones. */
export function checkIdle(busy: ReadonlySet<string>, worker_id: string): void {
  if (busy.has(worker_id)) throw exampleError('deleteWorker', '400-member-has-task');
}
