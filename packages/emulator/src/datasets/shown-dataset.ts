import type { Dataset } from '@modelarts-openapi/types';
import type { Context } from '../declarations/declarations.js';
import { answers } from '../generated/examples.js';
import { labels } from '../labels/table.js';
import { countsOf } from '../samples/table.js';
import { workforceTasks } from '../team-labeling-tasks/table.js';
import { currentVersion, datasetVersions, versionAt } from '../versions/table.js';
import { statusOf } from './at-work.js';
import type { DatasetRow } from './table.js';

/** A dataset as it is at the moment, without its labels. What nobody has said of one that was made on first use is as the description shows it. */
export function shownDataset(row: DatasetRow, { ids, now, state }: Context): Dataset {
  const versions = state.rows(datasetVersions, ids);
  const current = currentVersion(row, versions);
  const {
    labels: _labels,
    versions: _versions,
    current_version_id: _id,
    current_version_name: _name,
    ...shown
  } = answers.getDataset['vendor-page'] as Dataset;
  // One that was deleted is not current any more.
  const { import_annotations: _annotations, current_version_id: _chosen, ...known } = row;
  return {
    ...(row.dataset_name === undefined && shown),
    ...known,
    ...countsOf(state, ids),
    status: statusOf(state, ids),
    dataset_version_count: versions.size,
    workforce_task_count: state.rows(workforceTasks, ids).size,
    ...(current && {
      current_version_id: current.version_id,
      current_version_name: current.version_name,
      versions: [versionAt(current, row, versions, now)],
    }),
  };
}

/** The same with its labels. */
export function datasetWithLabels(row: DatasetRow, context: Context): Dataset {
  return { ...shownDataset(row, context), labels: [...context.state.rows(labels, context.ids)] };
}
