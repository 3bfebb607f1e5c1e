import type { ProcessorTemplate, Sample } from '@modelarts-openapi/types';

// As the description numbers what became of a sample.
export const KEPT = 0;
export const CHANGED = 1;
export const LEFT_OUT = 2;
export const ADDED = 3;

/** What became of one sample. */
export interface Outcome {
  sample: Sample;
  property: typeof KEPT | typeof CHANGED | typeof LEFT_OUT | typeof ADDED;
}

/**
 * What processing makes of samples. Nothing looks into images here: validation keeps all, augmentation adds one for each, and
 * what cleans or selects leaves every fifth one out, or as many as a share says.
 */
export function outcomesOf({ id, operator_params: [operator] = [] }: ProcessorTemplate, read: readonly Sample[]): Outcome[] {
  const kept = read.map((sample): Outcome => ({ sample, property: KEPT }));
  if (id === 'sys_data_augmentation') return [...kept, ...read.map((sample): Outcome => ({ sample, property: ADDED }))];
  if (id !== 'sys_data_cleaning' && id !== 'sys_data_selection') return kept;
  const share = operator?.name === 'RRD' ? Number(operator.params?.['sample_ratio'] ?? 0.9) : 0.8;
  // Evenly among all of them.
  return kept.map((one, index) => (Math.floor((index + 1) * share) > Math.floor(index * share) ? one : { ...one, property: LEFT_OUT }));
}

/** Number of samples by what became of them. */
export function countsOf(outcomes: readonly Outcome[]): Record<number, number> {
  const count = (property: number) => outcomes.filter((one) => one.property === property).length;
  return { [KEPT]: count(KEPT), [CHANGED]: count(CHANGED), [LEFT_OUT]: count(LEFT_OUT), [ADDED]: count(ADDED) };
}

/** Whether an outcome is among those that an operator was asked to tell, such as `[0,2]`; all are unless one was. */
export function isTold({ operator_params = [] }: ProcessorTemplate, property: number): boolean {
  const asked = operator_params.flatMap(({ params: { total_status } = {} }) => (typeof total_status === 'string' ? total_status : []));
  return asked.length === 0 || asked.some((list) => list.includes(String(property)));
}
