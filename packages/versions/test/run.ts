import { changesBetween, compareVersions } from '../src/compare-versions.js';
import type { Description } from '../src/description.js';
import type { Loose } from './oasdiff/base.js';

/** A description as if it had been read. */
export function described(document: Loose, file: string, strict?: Loose): Description {
  const form = strict && { file: file.replace('.', '.strict.'), document: strict };
  return { file, document, version: document.info.version, ...(form && { strict: form }) };
}

/** What is said of a description in which something is changed, with the next one at any version. */
export function comparedAfter(description: Loose, change: (next: Loose) => void) {
  const next: Loose = structuredClone(description);
  change(next);
  const [before, after] = [described(description, 'before.yaml'), described(next, 'after.yaml')];
  const changes = changesBetween(before, after);
  return {
    changes,
    at: (version: string) => compareVersions(before, { ...after, version }, changes),
    unbumped: compareVersions(before, after, changes),
  };
}
