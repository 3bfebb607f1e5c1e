import type { LabelStats, Sample } from '@modelarts-openapi/types';
import { datasets } from '../datasets/table.js';
import { errors } from '../generated/examples.js';
import type { Ids, State } from '../state/state.js';
import { defineTable } from '../state/table.js';
import { firstSamples } from './first-samples.js';

/** A sample as the emulator remembers it. Team labeling is not emulated, so that nobody has a sample to label. */
export type SampleRow = Sample;

export const samples = defineTable<SampleRow>({
  name: 'samples',
  id: 'sample_id',
  parent: datasets,
  notFound: { status: 400, body: errors.getSample['400-sample-not-found'] },
  indexes: { name: ({ sample_name }) => sample_name, status: ({ sample_status }) => sample_status, source: ({ source }) => source },
  inFirstUse: () => firstSamples,
});

/** How far labeling has come for a sample with these labels. */
export function statusFor(labels: readonly unknown[], isFinal = true): 'UN_ANNOTATION' | 'MANUAL_ANNOTATION' | 'AUTO_ANNOTATION' {
  if (labels.length === 0) return 'UN_ANNOTATION';
  return isFinal ? 'MANUAL_ANNOTATION' : 'AUTO_ANNOTATION';
}

/** What a dataset says of its samples. */
export function countsOf(state: State, dataset: Ids) {
  return {
    total_sample_count: state.rows(samples, dataset).size,
    annotated_sample_count: state.where(samples, dataset, 'status', 'MANUAL_ANNOTATION').size,
    unconfirmed_sample_count: state.where(samples, dataset, 'status', 'AUTO_ANNOTATION').size,
  };
}

/** How often the labels of a dataset occur in samples, and any other that these have. */
export function labelStats(labels: readonly LabelStats[], rows: Iterable<SampleRow>): LabelStats[] {
  const stats = new Map(labels.map((label) => [label.name ?? '', { label, count: 0, in: new Set<SampleRow>() }]));
  for (const row of rows) {
    for (const { name = '', type } of row.labels ?? []) {
      const stat = stats.get(name) ?? { label: { name, ...(type !== undefined && { type }) }, count: 0, in: new Set() };
      stats.set(name, stat);
      stat.count += 1;
      stat.in.add(row);
    }
  }
  return [...stats.values()].map(({ label, count, in: { size } }) => ({ ...label, count, sample_count: size }));
}
