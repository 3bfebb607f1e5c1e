import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Files of a repository as they shall be: new ones, and lines in those that there are. */
export interface WrittenFiles {
  /** Adds a file, unless there is one: that stays. */
  add(file: string, text: string): void;
  /** Changes a file that there is, or an empty one; one that stays empty is not written. */
  change(file: string, change: (text: string) => string): void;
  /** Whether there is a file, or will be. */
  has(file: string): boolean;
  read(file: string): string | undefined;
  /** The files that there are in a folder and below it. */
  list(folder: string): string[];
  /** What will be, in words, file by file. */
  lines(): string[];
  /** Puts everything in place. */
  write(): void;
}

/** Collects what to write in the folder `root`; nothing is written before all is known. */
export function createWrittenFiles(root: string): WrittenFiles {
  const texts = new Map<string, string>();
  const done = new Map<string, 'writes' | 'leaves' | 'adds to'>();
  const read = (file: string) => texts.get(file) ?? (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);

  return {
    read,
    list: (folder) => filesBelow(root, folder),
    has: (file) => read(file) !== undefined,
    add(file, text) {
      if (read(file) !== undefined) {
        done.set(file, 'leaves');
        return;
      }
      texts.set(file, text);
      done.set(file, 'writes');
    },
    change(file, change) {
      const before = read(file);
      const after = change(before ?? '');
      if (after === (before ?? '')) return;
      if (done.get(file) !== 'writes') done.set(file, before === undefined ? 'writes' : 'adds to');
      texts.set(file, after);
    },
    lines: () => [...done].map(([file, what]) => `${what.padEnd(7)} ${file}${what === 'leaves' ? ', which is there already' : ''}`),
    write() {
      for (const [file, text] of texts) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), text);
      }
    },
  };
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.map((name) => `${folder}/${name.split(sep).join('/')}`).sort();
}
