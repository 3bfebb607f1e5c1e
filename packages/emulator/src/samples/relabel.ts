import type { Ids, State } from '../state/state.js';
import { type SampleRow, samples } from './table.js';

type Labels = NonNullable<SampleRow['labels']>;

/** Calls a label otherwise in the samples that have it. */
export function renameLabel(state: State, dataset: Ids, name: string, newName: string): void {
  for (const { sample_id, labels } of withLabel(state, dataset, name)) {
    const renamed = labels.map((label) => (label.name === name ? { ...label, name: newName } : label));
    state.change(samples, { ...dataset, sample_id }, { labels: renamed });
  }
}

/** Takes a label from the samples that have it. @param withSamples whether those go with it that have no other label */
export function takeLabel(state: State, dataset: Ids, name: string, withSamples: boolean): void {
  for (const { sample_id, labels } of withLabel(state, dataset, name)) {
    const ids = { ...dataset, sample_id };
    const left = labels.filter((label) => label.name !== name);
    if (left.length > 0) state.change(samples, ids, { labels: left });
    else if (withSamples) state.remove(samples, ids);
    else state.change(samples, ids, { labels: [], sample_status: 'UN_ANNOTATION' });
  }
}

function withLabel(state: State, dataset: Ids, name: string): { sample_id: string; labels: Labels }[] {
  const all = [...state.rows(samples, dataset)].map(({ sample_id, labels = [] }) => ({ sample_id, labels }));
  return all.filter(({ labels }) => labels.some((label) => label.name === name));
}
