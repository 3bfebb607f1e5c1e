import type { IntelligentTask, Sample, StartIntelligentTaskRequest } from '@modelarts-openapi/types';
import { checkFields } from '../../admin/fields.js';
import { labeledSamples } from '../../auto-labeling-samples/labeled-samples.js';
import { type Clock, checked } from '../../clock/clock.js';
import { exampleOf } from '../../description/description.js';
import type { IntelligentTaskIds, IntelligentTaskOptions, IntelligentTasks, StartedIntelligentTasks } from '../intelligent-tasks.js';
import { type IntelligentTaskOutcome, intelligentTaskKinds, intelligentTaskOutcomes } from './kinds.js';
import { labeledBy } from './labeled.js';
import { taskAt } from './task.js';
import { DEFAULT_DURATIONS, type Durations, type IntelligentTaskRecord, isOver } from './timeline.js';

// As in the IDs of the description's examples.
const ID_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 19;

/** What it takes to ask for the tasks and samples of a dataset. */
type DatasetIds = Pick<IntelligentTaskIds, 'projectId' | 'datasetId'>;

/** The tasks of an emulator, and what they leave in its datasets. */
export interface IntelligentTaskStore extends IntelligentTasks {
  /** How stopIntelligentTask answers: with the status of the vendor's page, or with the body of its example. */
  readonly stopStatus: 200 | 204;
  /** Starts a task as a client asks for it. */
  start(dataset: DatasetIds, request: StartIntelligentTaskRequest): IntelligentTaskIds;
  /** The task that all three IDs name together. */
  find(ids: IntelligentTaskIds): IntelligentTask | undefined;
  /** The tasks of a dataset, the newest first. */
  inDataset(dataset: DatasetIds): IntelligentTaskRecord[];
  /** The samples that the tasks of a dataset have labeled. */
  labeledSamples(dataset: DatasetIds): Sample[];
}

/** @throws TypeError if an option is malformed. */
export function createIntelligentTaskStore(clock: Clock, options: IntelligentTaskOptions = {}): IntelligentTaskStore {
  checkFields(options, ['started', 'stopStatus'], 'intelligentTasks.');
  const { started = {}, stopStatus = 204 } = options;
  if (stopStatus !== 200 && stopStatus !== 204) throw new TypeError(`stopStatus: expected 200 or 204, got ${JSON.stringify(stopStatus)}`);
  const records = new Map<string, IntelligentTaskRecord>();
  let howStarted = startedIntelligentTasks(started);

  function known(taskId: string): IntelligentTaskRecord {
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
    stopStatus,
    add(task) {
      checkFields(task, ['kind', 'outcome', 'projectId', 'datasetId', 'taskId', 'durations']);
      oneOf('kind', task.kind, intelligentTaskKinds);
      oneOf('outcome', task.outcome, intelligentTaskOutcomes);
      const { kind, outcome, projectId = exampleId('project_id'), datasetId = exampleId('dataset_id') } = task;
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
      records.set(ids.taskId, { ...ids, ...howStarted, kind: request.task_type, createdAt: clock.now(), request });
      return ids;
    },
    setStarted: (how) => structuredClone((howStarted = startedIntelligentTasks(how))),
    stop(taskId) {
      const record = known(taskId);
      if (!isOver(record, clock.now())) record.stopRequestedAt = clock.now();
      return taskAt(record, clock.now());
    },
    get: (taskId, at = clock.now()) => taskAt(known(taskId), at),
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

const exampleId = (parameter: string) => exampleOf('getIntelligentTask', parameter);

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(ID_LENGTH)), (byte) => ID_CHARACTERS[byte % ID_CHARACTERS.length]).join('');
}

function oneOf(name: string, value: unknown, values: readonly string[]): void {
  if (!values.includes(value as string)) throw new TypeError(`${name}: expected one of ${values.join(', ')}, got ${JSON.stringify(value)}`);
}

function startedIntelligentTasks(how: StartedIntelligentTasks): { outcome: IntelligentTaskOutcome; durations: Durations } {
  checkFields(how, ['outcome', 'durations']);
  const { outcome = 'succeeded', durations } = how;
  oneOf('outcome', outcome, intelligentTaskOutcomes);
  return { outcome, durations: durationsOf(durations) };
}

function durationsOf(given: Partial<Durations> = {}): Durations {
  checkFields(given, Object.keys(DEFAULT_DURATIONS), 'durations.');
  for (const [name, ms] of Object.entries(given)) {
    checked(ms, `durations.${name}`);
  }
  return { ...DEFAULT_DURATIONS, ...given };
}
