import type { ProcessorDataSource, Sample } from '@modelarts-openapi/types';
import { filesIn } from '../object-storage/files.js';
import { plainPath } from '../object-storage/paths.js';
import { newSample } from '../samples/file-samples.js';
import { samples } from '../samples/table.js';
import type { Ids, State } from '../state/state.js';
import { datasetVersions } from '../versions/table.js';
import { processorTaskResults, processorTaskVersions } from './table.js';

const IMAGE = 0;

/** The samples that processing reads from its sources, as they are now. */
export function readSamples(state: State, project_id: string, inputs: readonly ProcessorDataSource[]): Sample[] {
  return inputs.flatMap(({ type, source = '', version_id }) => {
    if (type === 'OBS') return [...filesIn(state, source)].map(([path, { labels }]) => imageAt(state, path, labels));
    if (type === 'TASK') return madeBy(state, { project_id, task_id: source });
    // Nobody brings data of a tenant here.
    if (type !== 'DATASET') return [];
    const dataset = { project_id, dataset_id: source };
    const version = version_id ? state.get(datasetVersions, { ...dataset, version_id }) : undefined;
    return [...(version?.samples ?? state.rows(samples, dataset))];
  });
}

/** What the latest version of a task that has succeeded has written. */
function madeBy(state: State, task: Ids): Sample[] {
  const { task_version_id: version_id } = [...state.rows(processorTaskVersions, task)].findLast(({ counts }) => counts) ?? {};
  if (version_id === undefined) return [];
  return [...state.rows(processorTaskResults, { ...task, version_id })].flatMap(({ new_source }) =>
    new_source ? [imageAt(state, plainPath(new_source))] : [],
  );
}

const imageAt = (state: State, path: string, labels: readonly string[] = []): Sample =>
  newSample(
    state,
    path,
    labels.map((name) => ({ name, type: 0 })),
    true,
    { sample_id: state.newId(), sample_type: IMAGE },
  );
