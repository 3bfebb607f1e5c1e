import { defineTable } from '../state/table.js';

/** A file in object storage. What is in it is not kept. */
export interface StoredFile {
  /** Names of the labels that lie beside it, which an import takes with it. */
  labels?: readonly string[];
}

/** A folder with the files that are right in it, or a manifest with those that it lists. */
export interface FolderRow {
  path: string;
  files: Readonly<Record<string, StoredFile>>;
}

/** What lies in object storage, the same for all projects. */
export const folders = defineTable<FolderRow>({
  name: 'objectStorage',
  id: 'path',
  shared: true,
  // No operation asks for one.
  notFound: { status: 404, body: { error_code: 'Emulator.0404', error_msg: 'There is no such folder.' } },
});
