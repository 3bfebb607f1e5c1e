import { meetsAll } from '../samples/search.js';
import { samples } from '../samples/table.js';
import type { Ids, State } from '../state/state.js';
import { CREATED, DONE, LABELER, type Labeling, type TaskSample, type WorkforceTaskRow } from './rows.js';

/** The samples of the dataset that a task is about. */
const samplesFor = (state: State, dataset: Ids, { sample_search_conditions }: WorkforceTaskRow) =>
  [...state.rows(samples, dataset)].filter((sample) => meetsAll(sample, sample_search_conditions, state.now()));

/** Who labels. */
export const labelersOf = ({ members }: WorkforceTaskRow): string[] => [
  ...new Set(members.filter(({ role }) => role === LABELER).map(({ worker_id }) => worker_id)),
];

/**
 * Gives all samples of a task to labelers, each to as many as are to label it, and to those first who have fewest. What somebody has
 * made of one stays, unless that was not accepted yet and the labeler is none any more.
 */
function shared(task: WorkforceTaskRow, ids: readonly string[]): TaskSample[] {
  const labelers = labelersOf(task);
  const known = new Map(task.samples.map((sample) => [sample.sample_id, sample]));
  const load = new Map(labelers.map((worker_id) => [worker_id, 0]));
  const add = (worker_id: string) => load.has(worker_id) && load.set(worker_id, (load.get(worker_id) ?? 0) + 1);
  const kept = ids.map((sample_id): TaskSample => {
    const sample = known.get(sample_id) ?? { sample_id, labelings: [] };
    const labelings = sample.labelings.filter(({ worker_id, status }) => status === 'ACCEPTED' || load.has(worker_id));
    for (const { worker_id } of labelings) add(worker_id);
    return { ...sample, labelings };
  });
  return kept.map((sample) => {
    const wanted = Math.min(task.repetition, labelers.length) - sample.labelings.length;
    const free = labelers.filter((worker_id) => sample.labelings.every((one) => one.worker_id !== worker_id));
    const next = free.sort((one, other) => (load.get(one) ?? 0) - (load.get(other) ?? 0)).slice(0, Math.max(0, wanted));
    for (const worker_id of next) add(worker_id);
    return { ...sample, labelings: [...sample.labelings, ...next.map(nothing)] };
  });
}

const nothing = (worker_id: string): Labeling => ({ worker_id, status: 'UN_ANNOTATION', labels: [] });

/** The samples of a task, all that it is about and those that it has, given to its labelers. */
export function handedOut(state: State, dataset: Ids, task: WorkforceTaskRow): TaskSample[] {
  const all = [...task.samples, ...samplesFor(state, dataset, task)].filter(isThere(state, dataset));
  return shared(task, [...new Set(all.map(({ sample_id }) => sample_id))]);
}

/** The samples that a task has, given to its labelers anew. */
export const handedOn = (task: WorkforceTaskRow): TaskSample[] =>
  shared(
    task,
    task.samples.map(({ sample_id }) => sample_id),
  );

const isThere =
  (state: State, dataset: Ids) =>
  ({ sample_id }: { sample_id: string }) =>
    state.get(samples, { ...dataset, sample_id }) !== undefined;

/** What has changed about a task since it was last looked at: samples of the dataset go, and come where it is told so. */
export function followed(state: State, dataset: Ids, task: WorkforceTaskRow): Partial<WorkforceTaskRow> | undefined {
  const left = task.samples.filter(isThere(state, dataset));
  const known = new Set(left.map(({ sample_id }) => sample_id));
  const added = task.synchronize_data && task.status !== DONE && task.status !== CREATED ? samplesFor(state, dataset, task) : [];
  const unlabeled = added.filter(({ sample_id, sample_status }) => sample_status !== 'MANUAL_ANNOTATION' && !known.has(sample_id));
  const deleted = task.samples.length - left.length;
  if (deleted === 0 && unlabeled.length === 0) return undefined;
  const ids = [...left, ...unlabeled].map(({ sample_id }) => sample_id);
  return { samples: shared({ ...task, samples: left }, ids), deleted: task.deleted + deleted };
}
