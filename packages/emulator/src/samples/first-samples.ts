import type { Sample } from '@modelarts-openapi/types';
import { answers } from '../generated/examples.js';

// Those that examples of the description ask for, change and delete.
const UNLABELED = [
  '10de574cbf0f09d4798b87ba0eb34e37',
  '8b583c44bf249f8ba43ea42c92920221',
  'b5fe3039879660a2e6bf18166e247f68',
  '9cb9bc9b34bf53b6ec9a84998b1711bf',
  '9ea63ef78d8c9037c9bcb12b477821bf',
  // In team labeling tasks.
  '0a0939d6d3c48a3d2a2619245943ac21',
  '0e1b5a16a5a577ee53aeb34278a4b3e7',
  '09ac49d5b06385849c8769fdcf0f6d60',
  '0d43f9811d3808a3146c673257d4a1dbhh',
];

const [vendors, another] = answers.listSamples['vendor-page'].samples.map((sample): Sample => {
  // Nobody is in a labeling team here, and an address needs no key.
  const { labelers: _team, ...shown } = sample as Sample;
  const { origin, pathname } = new URL(shown.source as string);
  return { ...shown, sample_name: pathname.slice(pathname.lastIndexOf('/') + 1), source: origin + pathname };
}) as [Sample, Sample];

/** The samples of a dataset that nobody has made: those that the description shows. */
export const firstSamples: readonly Sample[] = [
  vendors,
  another,
  ...UNLABELED.map((sample_id, index): Sample => {
    const sample_name = `${index + 1}.jpg`;
    const source = new URL(sample_name, vendors.source).href;
    return { ...vendors, sample_id, sample_name, source, sample_status: 'UN_ANNOTATION', labels: [] };
  }),
];
