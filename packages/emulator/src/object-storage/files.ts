import { answers } from '../generated/examples.js';
import type { State } from '../state/state.js';
import { directoryPath, fileName, folderOf, plainPath } from './paths.js';
import { folders, type StoredFile } from './table.js';

/** Endings of files by what is in samples. */
const ENDINGS: Record<number, string> = { 0: 'jpg', 1: 'txt', 2: 'wav', 4: 'csv', 6: 'mp4' };

/**
 * The files in a directory and those below it, or those that a manifest lists, by their paths. A directory that nobody has
 * set gets as many example files as the description's import has, without labels, unless the emulator is strict.
 */
export function filesIn(state: State, path: string, sampleType = 0): ReadonlyMap<string, StoredFile> {
  const manifest = state.get(folders, { path: plainPath(path) });
  const directory = directoryPath(path);
  if (manifest && plainPath(path) !== directory) return listed(folderOf(manifest.path), manifest.files);
  const below = [...state.rows(folders, {})].filter((row) => row.path.startsWith(directory));
  if (below.length === 0 && !state.settings.strict) {
    const count = answers.getImportTask['vendor-page'].total_sample_count ?? 0;
    const names = Array.from({ length: count }, (_, index) => `${index + 1}.${ENDINGS[sampleType] ?? 'dat'}`);
    below.push(state.add(folders, {}, { path: directory, files: Object.fromEntries(names.map((name) => [name, {}])) }));
  }
  // A manifest that lies there is no sample.
  const own = below.filter((row) => row.path.endsWith('/'));
  return new Map(own.flatMap((row) => [...listed(row.path, row.files)]));
}

/** Puts files into their folders, in place of those that are there, each folder at once: it may have thousands. */
export function putFiles(state: State, files: Iterable<readonly [path: string, file: StoredFile]>): void {
  const byFolder = new Map<string, [name: string, file: StoredFile][]>();
  for (const [path, file] of files) {
    const added = byFolder.get(folderOf(path)) ?? [];
    added.push([fileName(path), file]);
    byFolder.set(folderOf(path), added);
  }
  for (const [path, added] of byFolder) setFolder(state, path, { ...state.get(folders, { path })?.files, ...Object.fromEntries(added) });
}

/** Whether a file is there. */
export const isStored = (state: State, path: string): boolean =>
  Object.hasOwn(state.get(folders, { path: folderOf(path) })?.files ?? {}, fileName(path));

/** Deletes a file, where it is there. */
export function removeFile(state: State, path: string): void {
  const { [fileName(path)]: _gone, ...left } = state.get(folders, { path: folderOf(path) })?.files ?? {};
  if (_gone) setFolder(state, folderOf(path), left);
}

/** Says what is in a folder, or what a manifest lists, in place of what was said before. */
export function setFolder(state: State, path: string, files: Readonly<Record<string, StoredFile>>): void {
  if (state.get(folders, { path })) state.change(folders, { path }, { files });
  else state.add(folders, {}, { path, files });
}

function listed(folder: string, files: Readonly<Record<string, StoredFile>>): ReadonlyMap<string, StoredFile> {
  return new Map(
    Object.entries(files).map(([name, file]) => [name.includes('/') ? plainPath(absolute(folder, name)) : `${folder}${name}`, file]),
  );
}

const absolute = (folder: string, name: string) => (/^(\/|s3:|obs:)/.test(name) ? name : `${folder}${name}`);
