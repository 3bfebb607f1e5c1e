import type { Sample } from '@modelarts-openapi/types';
import { samples } from '../samples/table.js';
import type { Ids, State } from '../state/state.js';
import { shownMember } from './members.js';
import { LABELER, type Labeling, progressOf, type TaskSample, type WorkforceTaskRow } from './rows.js';

/** A state of a sample in a task. */
export type TaskSampleStatus = Labeling['status'] | 'AUTO_ANNOTATION';

/** How far a sample has come, or one labeler with it. What auto labeling suggests waits for labelers where the task is told so. */
export function stateOf(state: State, dataset: Ids, task: WorkforceTaskRow, sample: TaskSample, labeling?: Labeling): TaskSampleStatus {
  const status = labeling?.status ?? progressOf(sample);
  return status === 'UN_ANNOTATION' && suggested(state, dataset, task, sample) ? 'AUTO_ANNOTATION' : status;
}

function suggested(state: State, dataset: Ids, task: WorkforceTaskRow, { sample_id }: TaskSample): Sample['labels'] | undefined {
  if (!task.synchronize_auto_labeling_data) return undefined;
  const row = state.get(samples, { ...dataset, sample_id });
  return row?.sample_status === 'AUTO_ANNOTATION' ? row.labels : undefined;
}

/** A sample as answers of a task show it. @param worker_id whose labels; those of the first who has it unless given */
export function shownSample(state: State, dataset: Ids, task: WorkforceTaskRow, sample: TaskSample, worker_id?: string): Sample {
  const { sample_id, labelings, check } = sample;
  const {
    labels: _labels,
    annotated_by: _labeler,
    metadata = {},
    ...known
  } = state.get(samples, { ...dataset, sample_id }) ?? ({ sample_id } as Sample);
  const own = labelings.find((one) => one.worker_id === worker_id);
  const first = own ?? labelings[0];
  const sample_status = stateOf(state, dataset, task, sample, own);
  const score = check?.score ?? first?.review?.score;
  return {
    ...known,
    sample_status,
    labels: (sample_status === 'AUTO_ANNOTATION' ? suggested(state, dataset, task, sample) : first?.labels) ?? [],
    metadata: { ...metadata, ...first?.metadata },
    ...(first && { worker_id: first.worker_id }),
    labelers: labelings.map((one) => shownMember(state, { worker_id: one.worker_id, role: LABELER })),
    ...verdict('review', first?.review),
    ...verdict('check', check),
    ...(score !== undefined && { score }),
  };
}

function verdict(name: 'review' | 'check', said: TaskSample['check']): Partial<Sample> {
  if (!said) return {};
  const { accept, comment, score } = said;
  return {
    [`${name}_accept`]: accept,
    ...(comment !== undefined && { [`${name}_comment`]: comment }),
    ...(score !== undefined && { [`${name}_score`]: score }),
  };
}
