import type { Sample, StartTaskRequest, Task } from '@modelarts-openapi/types';
import { type Clock, checked } from '../clock.js';
import { exampleOf } from '../description.js';
import { labeledSamples } from '../samples.js';
import { taskAt } from './body.js';
import { labeledBy } from './labeled.js';
import { type TaskKind, type TaskOutcome, taskKindOf, taskKinds, taskOutcomes } from './plan.js';
import { DEFAULT_DURATIONS, type Durations, isOver, type TaskRecord } from './timeline.js';

// As in the IDs of the description's samples.
const ID_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 19;

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

/** How the tasks go that clients start. */
export interface StartedTasks {
  /** How they end; `succeeded` unless given. */
  outcome?: TaskOutcome;
  /** How long they stay in their states, as for `NewTask`. */
  durations?: Partial<Durations>;
}

/** What it takes to ask for a task. */
export interface TaskIds {
  projectId: string;
  datasetId: string;
  taskId: string;
}

/** What it takes to ask for the tasks and samples of a dataset. */
type DatasetIds = Pick<TaskIds, 'projectId' | 'datasetId'>;

/** The tasks of an emulator, and what they leave in its datasets. */
export interface TaskStore {
  add(task: NewTask): TaskIds;
  /** Starts a task as a client asks for it. */
  start(dataset: DatasetIds, request: StartTaskRequest): TaskIds;
  /** Says how the tasks go that are started from now on. */
  setStarted(how: StartedTasks): { outcome: TaskOutcome; durations: Durations };
  stop(taskId: string): Task;
  task(taskId: string, at?: number): Task;
  /** The task that all three IDs name together. */
  find(ids: TaskIds): Task | undefined;
  /** The tasks of a dataset, the newest first. */
  inDataset(dataset: DatasetIds): TaskRecord[];
  /** The samples that the tasks of a dataset have labeled. */
  labeledSamples(dataset: DatasetIds): Sample[];
  list(): (TaskIds & Pick<TaskRecord, 'kind' | 'outcome'>)[];
}

export function createTaskStore(clock: Clock, started: StartedTasks = {}): TaskStore {
  const records = new Map<string, TaskRecord>();
  let howStarted = startedTasks(started);

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

  const inDataset = ({ projectId, datasetId }: DatasetIds) =>
    [...records.values()].filter((task) => task.projectId === projectId && task.datasetId === datasetId).reverse();

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
    start({ projectId, datasetId }, request) {
      const ids = { projectId, datasetId, taskId: randomId() };
      records.set(ids.taskId, { ...ids, ...howStarted, kind: taskKindOf[request.task_type], createdAt: clock.now(), request });
      return ids;
    },
    setStarted: (how) => structuredClone((howStarted = startedTasks(how))),
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
    inDataset,
    labeledSamples: (dataset) => labeledSamples.slice(0, Math.max(0, ...inDataset(dataset).map((task) => labeledBy(task, clock.now())))),
    list: () =>
      [...records.values()].map(({ projectId, datasetId, taskId, kind, outcome }) => ({ projectId, datasetId, taskId, kind, outcome })),
  };
}

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(ID_LENGTH)), (byte) => ID_CHARACTERS[byte % ID_CHARACTERS.length]).join('');
}

function oneOf(name: string, value: unknown, values: readonly string[]): void {
  if (!values.includes(value as string)) throw new TypeError(`${name}: expected one of ${values.join(', ')}, got ${JSON.stringify(value)}`);
}

function startedTasks(how: StartedTasks): { outcome: TaskOutcome; durations: Durations } {
  for (const name of Object.keys(how)) oneOf('started', name, ['outcome', 'durations']);
  const { outcome = 'succeeded', durations } = how;
  oneOf('outcome', outcome, taskOutcomes);
  return { outcome, durations: durationsOf(durations) };
}

function durationsOf(given: Partial<Durations> = {}): Durations {
  for (const [name, ms] of Object.entries(given)) {
    oneOf('durations', name, Object.keys(DEFAULT_DURATIONS));
    checked(ms, `durations.${name}`);
  }
  return { ...DEFAULT_DURATIONS, ...given };
}
