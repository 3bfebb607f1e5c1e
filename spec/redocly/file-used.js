import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @import { Context, Resolved } from './visitors.js' */

const FOLDERS = ['resources', 'shared', 'guides'];

/** Every description file is reached from openapi.yaml: no schema, parameter or guide lies about unused. */
export function fileUsed() {
  /** @type {Set<string>} */
  const used = new Set();
  return {
    ref: {
      /** @param {unknown} _node @param {Context} _context @param {Resolved<unknown>} resolved */
      leave(_node, _context, resolved) {
        if (resolved.location) used.add(resolved.location.source.absoluteRef);
      },
    },
    Root: {
      /** @param {{ tags?: { name: string }[] }} root @param {Context} context */
      leave({ tags = [] }, { location, report }) {
        const root = dirname(location.source.absoluteRef);
        // A guide that a preprocessor makes leaves no reference behind.
        for (const name of ['introduction', ...tags.map((tag) => tag.name)]) used.add(join(root, `guides/${name}.md`));
        for (const folder of FOLDERS) {
          for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
            const file = join(folder, entry);
            if (!/\.(yaml|md)$/.test(file) || used.has(join(root, file))) continue;
            report({ message: `Nothing refers to ${file}.`, location });
          }
        }
      },
    },
  };
}
