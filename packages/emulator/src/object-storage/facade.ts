import { settledFirst } from '../facades/create-rows.js';
import { checkFields } from '../fields/check-fields.js';
import type { State } from '../state/state.js';
import { setFolder } from './files.js';
import { folders, type StoredFile } from './table.js';

/**
 * What lies in object storage: by folder, such as `/bucket/animals/`, the names of the files right in it, or what is known of
 * each by its name. In place of a folder it may be a manifest, such as `/bucket/V002.manifest`, with the files that it lists.
 */
export type ObjectStorageContents = Readonly<Record<string, readonly string[] | Readonly<Record<string, StoredFile>>>>;

/** The object storage (OBS) of an emulator: names of files, and the labels beside them. Methods need no `this`. */
export interface EmulatorObjectStorage {
  /**
   * Says what is in folders, in place of what was in them. Others stay as they are.
   *
   * @throws TypeError if something is malformed. The message says where, and what was expected; nothing is changed then.
   */
  set(contents: ObjectStorageContents): void;
  /** All files by their folders, those too that exports have written. */
  list(): Record<string, Record<string, StoredFile>>;
}

export function createObjectStorage(state: State): EmulatorObjectStorage {
  return settledFirst<EmulatorObjectStorage>(state, {
    set(contents) {
      for (const [path, files] of Object.entries(checkedContents(contents))) setFolder(state, path, files);
    },
    list: () => structuredClone(Object.fromEntries([...state.rows(folders, {})].map(({ path, files }) => [path, { ...files }]))),
  });
}

/** @throws TypeError that names what is malformed. */
export function checkedContents(contents: ObjectStorageContents): Record<string, Record<string, StoredFile>> {
  const folders = Object.entries(objectAt(contents, 'objectStorage')).map(([path, given]) => {
    const at = `objectStorage[${JSON.stringify(path)}]`;
    if (!/^\/[^/]+\/(.*\/)?([^/]+\.manifest)?$/.test(path))
      throw new TypeError(`${at}: expected a path such as "/bucket/folder/" or "/bucket/V002.manifest"`);
    const files = Array.isArray(given) ? given.map((name: unknown) => [name, {}] as const) : Object.entries(objectAt(given, at));
    return [path, Object.fromEntries(files.map(([name, file]) => [checkedName(name, path, at), checkedFile(file, `${at}.${name}`)]))];
  });
  return Object.fromEntries(folders);
}

function checkedName(name: unknown, path: string, at: string): string {
  if (typeof name !== 'string' || name === '' || (path.endsWith('/') && name.includes('/')))
    throw new TypeError(`${at}: expected names of files, got ${JSON.stringify(name)}; what lies below is a folder of its own`);
  return name;
}

function checkedFile(file: unknown, at: string): StoredFile {
  const { labels } = objectAt(file, at);
  checkFields(file, ['labels'], `${at}.`);
  if (labels !== undefined && !(Array.isArray(labels) && labels.every((name) => typeof name === 'string' && name !== '')))
    throw new TypeError(`${at}.labels: expected a list of names, got ${JSON.stringify(labels)}`);
  return { ...(labels && { labels: [...labels] }) } as StoredFile;
}

function objectAt(value: unknown, at: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new TypeError(`${at}: expected an object, got ${JSON.stringify(value)}`);
}
