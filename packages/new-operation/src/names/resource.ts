import { basename, extname } from 'node:path';
import pluralize from 'pluralize';
import type { KnownDescription } from '../description/read-description.js';
import { UsageError } from '../usage-error.js';

/** A name that is given for a resource. @throws UsageError if it has not the form of one. */
export function checkedResource(resource: string): string {
  if (/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(resource)) return resource;
  throw new UsageError(`--resource ${resource}: expected words in small letters with hyphens, in the plural, such as labeling-teams`);
}

/** Proposes that of the operations beside it, or else what the file of tables is called, or else the collection in its path. */
export function proposedResource(source: string, path: string, { operations }: KnownDescription): string {
  const collection = collectionOf(path);
  const beside = operations.find((one) => collectionOf(one.path) === collection);
  if (beside) return beside.resource;
  return checkedResource(extname(source) === '.json' ? basename(source, '.json') : (collection.split('/').at(-1) ?? ''));
}

/** A path up to its last name in the plural: `/v2/{project_id}/tasks` of `/v2/{project_id}/tasks/{task_id}/stop`. */
function collectionOf(path: string): string {
  const segments = path.split('/');
  const last = segments.findLastIndex((segment) => !segment.startsWith('{') && pluralize.isPlural(segment.split('-').at(-1) ?? ''));
  return segments.slice(0, last + 1).join('/') || path;
}
