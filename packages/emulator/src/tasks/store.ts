import type { Task } from '@modelarts-openapi/types';
import { checked, type Clock } from '../clock.js';
import { exampleOf } from '../description.js';
import { taskAt } from './body.js';
import { type TaskKind, taskKinds, type TaskOutcome, taskOutcomes } from './plan.js';
import { DEFAULT_DURATIONS, type Durations, isOver, type TaskRecord } from './timeline.js';

/** A task to add. */
export interface NewTask {
  kind: TaskKind;
  outcome: TaskOutcome;
  /** IDs; the description's examples of a project and a dataset, and a telling task ID, unless given. */
  projectId?: string;
  datasetId?: string;
  taskId?: string;
  /** How long it stays in its states, in milliseconds: 5,000, `running` 60,000, unless given. */
  durations?: Partial<Durations>;
}

/** What it takes to ask for a task. */
export interface TaskIds {
  projectId: string;
  datasetId: string;
  taskId: string;
}

/** The tasks of an emulator. */
export interface TaskStore {
  add(task: NewTask): TaskIds;
  stop(taskId: string): Task;
  task(taskId: string, at?: number): Task;
  /** The task that all three IDs name together. */
  find(ids: TaskIds): Task | undefined;
  list(): (TaskIds & Pick<TaskRecord, 'kind' | 'outcome'>)[];
}

export function createTaskStore(clock: Clock): TaskStore {
  const records = new Map<string, TaskRecord>();

  function known(taskId: string): TaskRecord {
    const record = records.get(taskId);
    if (!record) throw new RangeError(`taskId: there is no task ${JSON.stringify(taskId)}`);
    return record;
  }

  function freeId(wanted: string): string {
    if (!records.has(wanted)) return wanted;
    let number = 2;
    while (records.has(`${wanted}-${number}`)) number += 1;
    return `${wanted}-${number}`;
  }

  return {
    add(task) {
      oneOf('kind', task.kind, taskKinds);
      oneOf('outcome', task.outcome, taskOutcomes);
      const { kind, outcome, projectId = exampleOf('project_id'), datasetId = exampleOf('dataset_id') } = task;
      const taskId = task.taskId ?? freeId(`${kind}-${outcome}`);
      const ids = { projectId, datasetId, taskId };
      for (const [name, id] of Object.entries(ids)) {
        if (typeof id !== 'string' || id === '') throw new TypeError(`${name}: expected text that is not empty, got ${JSON.stringify(id)}`);
      }
      if (records.has(taskId)) throw new RangeError(`taskId: there is a task ${JSON.stringify(taskId)} already`);
      records.set(taskId, { ...ids, kind, outcome, createdAt: clock.now(), durations: durationsOf(task.durations) });
      return ids;
    },
    stop(taskId) {
      const record = known(taskId);
      if (!isOver(record, clock.now())) record.stopRequestedAt = clock.now();
      return taskAt(record, clock.now());
    },
    task: (taskId, at = clock.now()) => taskAt(known(taskId), at),
    find({ projectId, datasetId, taskId }) {
      const record = records.get(taskId);
      if (record?.projectId !== projectId || record.datasetId !== datasetId) return undefined;
      return taskAt(record, clock.now());
    },
    list: () => [...records.values()].map(({ projectId, datasetId, taskId, kind, outcome }) => ({ projectId, datasetId, taskId, kind, outcome })),
  };
}

function oneOf(name: string, value: unknown, values: readonly string[]): void {
  if (!values.includes(value as string)) throw new TypeError(`${name}: expected one of ${values.join(', ')}, got ${JSON.stringify(value)}`);
}

function durationsOf(given: Partial<Durations> = {}): Durations {
  for (const [name, ms] of Object.entries(given)) {
    oneOf('durations', name, Object.keys(DEFAULT_DURATIONS));
    checked(ms, `durations.${name}`);
  }
  return { ...DEFAULT_DURATIONS, ...given };
}
