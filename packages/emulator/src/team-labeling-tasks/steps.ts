import { labeler } from '../samples/labeler.js';
import { samples } from '../samples/table.js';
import type { Ids, State } from '../state/state.js';
import { statsOf } from './acceptance-stats.js';
import { handedOut } from './hand-out.js';
import {
  type Acceptance,
  acceptanceOf,
  BEING_ACCEPTED,
  DONE,
  progressOf,
  RUNNING,
  SENT_BACK,
  type Step,
  type TaskSample,
  type WorkforceTaskRow,
} from './rows.js';

type Effect = (task: WorkforceTaskRow, dataset: Ids, state: State) => Partial<WorkforceTaskRow>;

const REJECT_ALL = 1;

/** By step, what has changed about a task when it is over. */
export const effects: Record<Step, Effect> = {
  starting: (task, dataset, state) => ({ status: RUNNING, samples: handedOut(state, dataset, task) }),
  drawing(task) {
    const { sampling_num, sampling_rate = 0 } = acceptanceOf(task) as Acceptance;
    const waiting = task.samples.filter(({ acceptance }) => acceptance);
    const drawn = new Set(waiting.slice(0, sampling_num ?? Math.ceil(sampling_rate * waiting.length)));
    return { status: BEING_ACCEPTED, samples: task.samples.map((one) => (drawn.has(one) ? { ...one, acceptance: 'drawn' } : one)) };
  },
  synchronizing(task, dataset, state) {
    const acceptance = acceptanceOf(task) as Acceptance;
    const decided = task.samples.map((one) => (one.acceptance ? decide(one, acceptance) : one));
    if (task.auto_sync_dataset)
      for (const [index, one] of decided.entries()) if (task.samples[index]?.acceptance) intoDataset(state, dataset, one, acceptance);
    const isDone = decided.length > 0 && decided.every((one) => progressOf(one) === 'ACCEPTED');
    const acceptances = [...task.acceptances.slice(0, -1), { ...acceptance, stats: statsOf(acceptance, task.samples) }];
    return { status: isDone ? DONE : acceptance.action === REJECT_ALL ? SENT_BACK : RUNNING, samples: decided, acceptances };
  },
};

/** Whether a sample is accepted in the end: by what was said of it, and of all. */
function isAccepted({ check }: TaskSample, action: Acceptance['action']): boolean {
  if (action === 0) return true;
  if (action === 4) return check?.accept !== false;
  return action === 5 && check?.accept === true;
}

function decide({ acceptance: _over, ...sample }: TaskSample, { action }: Acceptance): TaskSample {
  const status = isAccepted(sample, action) ? 'ACCEPTED' : 'REJECTED';
  return { ...sample, labelings: sample.labelings.map((one) => ({ ...one, status })) };
}

/** Gives a sample of the dataset the labels that were accepted, but none that people have labeled in it, unless that is to be. */
function intoDataset(state: State, dataset: Ids, sample: TaskSample, { overwrite }: Acceptance): void {
  const ids = { ...dataset, sample_id: sample.sample_id };
  const row = state.get(samples, ids);
  const [first] = sample.labelings;
  if (!row || first?.status !== 'ACCEPTED' || (row.sample_status === 'MANUAL_ANNOTATION' && !overwrite)) return;
  const { labels, metadata } = first;
  state.change(samples, ids, {
    labels,
    sample_status: 'MANUAL_ANNOTATION',
    ...(labeler !== undefined && { annotated_by: labeler }),
    ...(metadata && { metadata: { ...row.metadata, ...metadata } }),
  });
}
