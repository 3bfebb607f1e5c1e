import type { Label } from '@modelarts-openapi/types';
import { filesIn } from '../object-storage/files.js';
import { directoryPath, fileName } from '../object-storage/paths.js';
import { directoryOf, isSample, sampleTypeOf } from '../samples/file-samples.js';
import type { Ids, State } from '../state/state.js';
import type { ImportedFile } from './table.js';

/** What decides about the files that an import brings. */
export interface Imported {
  import_path: string;
  import_folder?: string;
  import_samples?: boolean;
  import_annotations?: boolean;
  final_annotation?: boolean;
  included_labels?: readonly (string | Label)[];
  excluded_labels?: readonly (string | Label)[];
}

/**
 * The files that an import brings, where they lie then: those of the dataset's own directory stay where they are, others are
 * copied into it, or into the folder of it that is named. Those that are samples already do not come in twice. Undefined for
 * a dataset without a source.
 */
export function importedFiles(state: State, dataset: Ids, asked: Imported): ImportedFile[] | undefined {
  const directory = directoryOf(state, dataset);
  if (directory === undefined) return undefined;
  if (asked.import_samples === false) return [];
  const target = asked.import_folder ? directoryPath(`${directory}${asked.import_folder}`) : directory;
  const [included = [], excluded = []] = [asked.included_labels, asked.excluded_labels].map((all) => all?.map(nameOf));
  const from = directoryPath(asked.import_path);
  const files = [...filesIn(state, asked.import_path, sampleTypeOf(state, dataset))]
    .filter(([, { labels = [] }]) => included.length === 0 || labels.some((name) => included.includes(name)))
    .filter(([, { labels = [] }]) => !labels.some((name) => excluded.includes(name)))
    .map(([path, { labels = [] }]) => ({
      path: path.startsWith(directory) ? path : `${target}${path.startsWith(from) ? path.slice(from.length) : fileName(path)}`,
      labels: asked.import_annotations === false ? [] : labels,
    }));
  const paths = new Map(files.map((file) => [file.path, file]));
  return [...paths.values()].filter(({ path }) => !isSample(state, dataset, path));
}

const nameOf = (label: string | Label): string => (typeof label === 'string' ? label : label.name);
