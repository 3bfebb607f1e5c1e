import { labeledSamples } from '../auto-labeling-samples/labeled-samples.js';
import { labels } from '../labels/table.js';
import type { Ids, State } from '../state/state.js';
import { samples } from './table.js';

/**
 * Suggests labels for samples that have none: those of the dataset one after the other, as sure as the description's examples
 * of auto labeling are.
 *
 * @param countOf how many of so many samples get one.
 */
export function suggestLabels(state: State, dataset: Ids, countOf: (unlabeled: number) => number): void {
  const unlabeled = [...state.where(samples, dataset, 'status', 'UN_ANNOTATION')];
  const known = [...state.rows(labels, dataset)];
  for (const [index, { sample_id, metadata }] of unlabeled.slice(0, countOf(unlabeled.length)).entries()) {
    const example = labeledSamples[index % labeledSamples.length];
    const { name, type } = known[index % known.length] ?? {};
    state.change(
      samples,
      { ...dataset, sample_id },
      {
        labels: (example?.labels ?? []).map((label) => ({
          ...label,
          ...(name !== undefined && { name }),
          ...(type !== undefined && { type }),
        })),
        sample_status: 'AUTO_ANNOTATION',
        metadata: { ...metadata, ...example?.metadata },
      },
    );
  }
}
