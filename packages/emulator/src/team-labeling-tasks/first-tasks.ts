import type { WorkforceTask } from '@modelarts-openapi/types';
import { answers, parameters } from '../generated/examples.js';
import { firstSamples } from '../samples/first-samples.js';
import { BEING_ACCEPTED, CREATED, type Member, RUNNING, type TaskSample, type WorkforceTaskRow } from './rows.js';

type Example = Required<Pick<WorkforceTask, 'task_id' | 'task_name' | 'create_time' | 'workforces_config' | 'checking_task_desc'>>;
const [accepting, running] = answers.listWorkforceTasks['vendor-page'].tasks as Example[] as [Example, Example];
const since = running.create_time;

const membersOf = ({ workforces_config }: Example): Member[] =>
  (workforces_config.workforces ?? []).flatMap(({ workers = [] }) =>
    workers.map(({ worker_id = '', role }) => ({ workforce_id, worker_id, role: role as Member['role'], since })),
  );

const { workforce_id = '', workforce_name = '' } = accepting.workforces_config.workforces?.[0] ?? {};
const members: Member[] = [
  ...membersOf(accepting),
  ...membersOf(running),
  // Nobody who reviews is in an example.
  { workforce_id, worker_id: '305595e1901a526017d2e11f3ab0ffe1', role: 1, since },
];
const labeler = members.find(({ role }) => role === 0)?.worker_id ?? '';

/** Who takes part in a task of which nothing else is known. */
export const exampleTeam = { teams: [{ workforce_id, workforce_name }], members } as const;

const task = {
  ...{ create_time: since, update_time: since, repetition: 1, auto_sync_dataset: true, synchronize_data: true },
  ...{ synchronize_auto_labeling_data: false, sample_search_conditions: [], ...exampleTeam },
  ...{ step: 'starting' as const, acceptances: [], samples: [], deleted: 0 },
  job: { createdAt: since, outcome: 'succeeded' as const, durations: {}, ended: true as const },
};

const labels = [{ name: 'Rabbits', type: 0 as const }];

// Those that examples of the description review, and comment on.
const TO_REVIEW = '0d43f9811d3808a3146c673257d4a1dbhh';
const WAITING = ['09ac49d5b06385849c8769fdcf0f6d60', firstSamples[0]?.sample_id];

/** All samples of the dataset: one that waits for review, two for acceptance, and the others without labels. */
const samples = firstSamples.map(({ sample_id }): TaskSample => {
  const status = sample_id === TO_REVIEW ? 'UNREVIEWED' : WAITING.includes(sample_id) ? 'UNCHECK' : 'UN_ANNOTATION';
  return { sample_id, labelings: [{ worker_id: labeler, status, labels: status === 'UN_ANNOTATION' ? [] : labels }] };
});

/** The tasks of a dataset that nobody has made: one that was created, one that is being accepted, and one that runs. */
export const firstTasks: readonly WorkforceTaskRow[] = [
  { ...task, task_id: parameters.startWorkforceTask.workforce_task_id, task_name: 'task-6ba1', status: CREATED },
  {
    ...task,
    task_id: accepting.task_id,
    task_name: accepting.task_name,
    status: BEING_ACCEPTED,
    samples: samples.map((one) => (one.labelings[0]?.status === 'UNCHECK' ? { ...one, acceptance: 'drawn' } : one)),
    acceptances: [{ task_id: running.checking_task_desc.checking_task_id ?? '', sampling_rate: 1, overwrite: false }],
  },
  { ...task, task_id: running.task_id, task_name: running.task_name, status: RUNNING, samples },
];
