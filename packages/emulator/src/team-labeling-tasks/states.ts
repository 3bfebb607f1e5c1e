import type { RequestedSampleState } from '@modelarts-openapi/types';
import type { Ids, State } from '../state/state.js';
import type { TaskSample, WorkforceTaskRow } from './rows.js';
import { stateOf, type TaskSampleStatus } from './shown-sample.js';

const isDrawn = ({ acceptance }: TaskSample) => acceptance === 'drawn';

/** The states that are told by what somebody said of a sample. */
const SAID: { readonly [State in RequestedSampleState]?: (sample: TaskSample) => boolean } = {
  __REVIEWED__: ({ labelings }) => labelings.some(({ review }) => review),
  __WORKFORCE_SAMPLED__: isDrawn,
  __WORKFORCE_SAMPLED_UNCHECK__: (sample) => isDrawn(sample) && !sample.check,
  __WORKFORCE_SAMPLED_CHECKED__: (sample) => isDrawn(sample) && sample.check !== undefined,
  __WORKFORCE_SAMPLED_ACCEPTED__: (sample) => isDrawn(sample) && sample.check?.accept === true,
  __WORKFORCE_SAMPLED_REJECTED__: (sample) => isDrawn(sample) && sample.check?.accept === false,
};

/** Those that are how far it has come. */
const STATUSES: { readonly [State in RequestedSampleState]?: readonly TaskSampleStatus[] } = {
  __ALL__: ['UNREVIEWED', 'UNCHECK', 'ACCEPTED', 'REJECTED'],
  __NONE__: ['UN_ANNOTATION'],
  __UNCHECK__: ['UNCHECK'],
  __ACCEPTED__: ['ACCEPTED'],
  __REJECTED__: ['REJECTED'],
  __UNREVIEWED__: ['UNREVIEWED'],
  __AUTO_ANNOTATION__: ['AUTO_ANNOTATION'],
};

/** Whether a sample of a task is in a state that is asked for. */
export function isInState(state: State, dataset: Ids, task: WorkforceTaskRow, sample: TaskSample, wanted: RequestedSampleState): boolean {
  return SAID[wanted]?.(sample) ?? STATUSES[wanted]?.includes(stateOf(state, dataset, task, sample)) ?? false;
}
