import type { Sample } from '@modelarts-openapi/types';
import { answers } from '../generated/examples.js';

// What every sample is made from: the vendor's. Its address has a signature, which these do not need.
const vendors = answers.listAutoLabelingSamples['vendor-page'].samples[0] as Sample;
const { origin, pathname } = new URL(vendors.source ?? '');
const LABELS = ['sunflowers', 'tulips', 'roses'];
// How sure a model is of a label that is hard to tell.
const HARD_BELOW = 0.5;
// The one that is the vendor's as it is: it has that label and that score, and its ID is an example.
const VENDORS = 100;

/** As many as the results of the description's tasks say. */
export const labeledCount = answers.getIntelligentTask['auto-label-succeeded'].result?.unconfirmed_sample_count ?? 0;

/** The samples that auto labeling finds in any dataset, always the same, with the labels it suggests. */
export const labeledSamples: Sample[] = Array.from({ length: labeledCount }, (_, index) => {
  const number = index + 1;
  // 37 and 100 have no factor in common: a hundred samples have a hundred scores, from 0.01 to 1.
  const score = ((number * 37) % 100 || 100) / 100;
  const hard = score < HARD_BELOW;
  const coefficient = Number((1 - score).toFixed(2));
  const file = pathname.replace(/\d+(?=_)/, String(number));
  return {
    ...vendors,
    sample_id: number === VENDORS ? vendors.sample_id : number.toString(16).padStart(4, '0') + vendors.sample_id.slice(4),
    sample_name: file.slice(file.lastIndexOf('/') + 1),
    source: origin + file,
    labels: [
      {
        ...vendors.labels?.[0],
        name: LABELS[index % LABELS.length] as string,
        score,
        property: { '@modelarts:hard': String(hard) as 'true' | 'false', '@modelarts:hard_coefficient': coefficient.toFixed(2) },
      },
    ],
    metadata: {
      ...vendors.metadata,
      '@modelarts:hard': hard,
      '@modelarts:hard_coefficient': coefficient,
      '@modelarts:hard_reasons': hard ? (vendors.metadata?.['@modelarts:hard_reasons'] ?? []) : [],
    },
  };
});

/** How sure the model is of the label of a sample that it is surest of, from 0 to 1. */
export function scoreOf({ labels = [] }: Sample): number {
  return Math.max(0, ...labels.map(({ score = 0 }) => score));
}

/** The sample with the address of its image in another size, in the words of OBS image processing. */
export function resized(sample: Sample, process?: string): Sample {
  if (process === undefined || sample.source === undefined) return sample;
  return { ...sample, source: `${sample.source}?${new URLSearchParams({ 'x-image-process': process })}` };
}
