import { ensureParent, settledFirst } from '../facades/create-rows.js';
import { checkFields } from '../fields/check-fields.js';
import { parameters } from '../generated/examples.js';
import { howJobsGo } from '../jobs/started.js';
import type { Ids, State } from '../state/state.js';
import type { Durations, IntelligentTaskIds, IntelligentTaskName, IntelligentTasks } from './intelligent-tasks.js';
import { type IntelligentTaskOutcome, intelligentTaskKinds, intelligentTaskOutcomes } from './state/kinds.js';
import { newIntelligentTask, stopped } from './state/new-task.js';
import { taskAt } from './state/task.js';
import { type IntelligentTaskRow, intelligentTaskJob, intelligentTasks } from './table.js';

/** The intelligent tasks of a state, as programs drive them. */
export function createIntelligentTasks(state: State): IntelligentTasks {
  const idsOf = ({ projectId, datasetId, taskId }: IntelligentTaskIds): Ids => ({
    project_id: projectId,
    dataset_id: datasetId,
    task_id: taskId,
  });

  function named(name: IntelligentTaskName): { ids: Ids; task: IntelligentTaskRow } {
    const { taskId } = typeof name === 'string' ? { taskId: name } : name;
    const all =
      typeof name === 'string' ? [...state.everywhere(intelligentTasks)].filter(({ task_id }) => task_id === name) : [idsOf(name)];
    if (all.length > 1) throw new RangeError(`taskId: ${all.length} datasets have a task ${JSON.stringify(taskId)}; say which by all IDs`);
    const ids = all[0] ?? {};
    const task = state.get(intelligentTasks, ids);
    if (!task) throw new RangeError(`taskId: there is no task ${JSON.stringify(taskId)}`);
    return { ids, task };
  }

  function freeId(wanted: string, dataset: Ids): string {
    const isTaken = (task_id: string) => state.get(intelligentTasks, { ...dataset, task_id }) !== undefined;
    if (!isTaken(wanted)) return wanted;
    let number = 2;
    while (isTaken(`${wanted}-${number}`)) number += 1;
    return `${wanted}-${number}`;
  }

  return settledFirst<IntelligentTasks>(state, {
    add(task) {
      checkFields(task, ['kind', 'outcome', 'projectId', 'datasetId', 'taskId', 'durations']);
      const { kind, outcome, durations } = task;
      if (!intelligentTaskKinds.includes(kind))
        throw new TypeError(`kind: expected one of ${intelligentTaskKinds.join(', ')}, got ${JSON.stringify(kind)}`);
      if (!intelligentTaskOutcomes.includes(outcome))
        throw new TypeError(`outcome: expected one of ${intelligentTaskOutcomes.join(', ')}, got ${JSON.stringify(outcome)}`);
      const how = howJobsGo(intelligentTaskJob, { outcome, ...(durations && { durations }) });
      const { projectId = parameters.getIntelligentTask.project_id, datasetId = parameters.getIntelligentTask.dataset_id } = task;
      const dataset = { project_id: projectId, dataset_id: datasetId };
      const ids = { projectId, datasetId, taskId: task.taskId ?? freeId(`${kind}-${outcome}`, dataset) };
      for (const [name, id] of Object.entries(ids)) {
        if (typeof id !== 'string' || id === '') throw new TypeError(`${name}: expected text that is not empty, got ${JSON.stringify(id)}`);
      }
      if (state.get(intelligentTasks, idsOf(ids))) throw new RangeError(`taskId: there is a task ${JSON.stringify(ids.taskId)} already`);
      ensureParent(state, intelligentTasks, dataset);
      state.add(intelligentTasks, dataset, newIntelligentTask(ids.taskId, kind, state.now(), how));
      return ids;
    },
    get: (name, at = state.now()) => structuredClone(taskAt(named(name).task, at)),
    list: () =>
      [...state.everywhere(intelligentTasks)].map((ids) => {
        const { kind, job } = state.get(intelligentTasks, ids) as IntelligentTaskRow;
        const { project_id: projectId = '', dataset_id: datasetId = '', task_id: taskId = '' } = ids;
        return { projectId, datasetId, taskId, kind, outcome: job.outcome };
      }),
    stop(name) {
      const { ids, task } = named(name);
      return structuredClone(taskAt(stopped(task, ids, state), state.now()));
    },
    started: () => structuredClone(state.started(intelligentTasks)) as unknown as { outcome: IntelligentTaskOutcome; durations: Durations },
    setStarted: (how) =>
      state.setStarted(intelligentTasks, how as never) as unknown as { outcome: IntelligentTaskOutcome; durations: Durations },
  });
}
