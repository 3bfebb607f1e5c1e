import type { CreateExportTaskRequest, RequestedSampleState, Sample } from '@modelarts-openapi/types';
import { found } from '../declarations/found.js';
import { directoryOf } from '../samples/file-samples.js';
import { checkConditions, meetsAny } from '../samples/search.js';
import { isIn } from '../samples/states.js';
import { samples } from '../samples/table.js';
import type { Ids, State } from '../state/state.js';
import { datasetVersions } from '../versions/table.js';

// As the description numbers them.
const LABELED = 0;
const UNLABELED = 1;
const SEARCH = 3;

/** The samples that an export asks for, as they are now or were in a version. Undefined for a dataset without a source. */
export function exportedSamples(state: State, dataset: Ids, request: CreateExportTaskRequest): Sample[] | undefined {
  const { export_type, version_id, sample_state, export_params = {} } = request;
  const version = version_id === undefined ? undefined : found(datasetVersions, { ...dataset, version_id }, state);
  if (directoryOf(state, dataset) === undefined) return undefined;
  const all = version?.samples ?? [...state.rows(samples, dataset)];
  if (export_type === LABELED) return all.filter((row) => isIn(row, '__ALL__'));
  if (export_type === UNLABELED) return all.filter((row) => isIn(row, '__NONE__'));
  if (export_type !== SEARCH) return [...all];
  const wanted = (export_params.sample_state || sample_state) as RequestedSampleState | undefined;
  const { samples: named, search_conditions = [] } = export_params;
  checkConditions(search_conditions);
  return all
    .filter((row) => !wanted || isIn(row, wanted))
    .filter(({ sample_id }) => !named || named.includes(sample_id))
    .filter((row) => meetsAny(row, search_conditions, state.now()));
}
