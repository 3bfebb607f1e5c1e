import type { RequestedSampleState } from '@modelarts-openapi/types';
import type { SampleRow } from './table.js';

/** The states that samples come to without a labeling team, by how they are asked for. */
const STATUSES: { readonly [State in RequestedSampleState]?: SampleRow['sample_status'] } = {
  __ALL__: 'MANUAL_ANNOTATION',
  __NONE__: 'UN_ANNOTATION',
  __AUTO_ANNOTATION__: 'AUTO_ANNOTATION',
};

/** Whether a flag of metadata or of a condition is set, which may be a number, a text or a boolean. */
export const isTrue = (flag: unknown): boolean => ['1', 'true'].includes(String(flag));

/** Whether a sample is a hard example. */
export const isHard = ({ metadata }: SampleRow): boolean => isTrue(metadata?.['@modelarts:hard']);

/** Whether a sample is in a state. No sample is in one of those that a labeling team brings about. */
export const isIn = ({ sample_status }: SampleRow, wanted: RequestedSampleState) => sample_status === STATUSES[wanted];
