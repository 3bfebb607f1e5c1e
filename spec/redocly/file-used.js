import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDERS = ['resources', 'shared', 'guides'];

/** Every description file is reached from openapi.yaml: no schema, parameter or guide lies about unused. */
export function fileUsed() {
  const used = new Set();
  return {
    ref: {
      leave(_node, _context, resolved) {
        if (resolved.location) used.add(resolved.location.source.absoluteRef);
      },
    },
    Root: {
      leave(_root, { location, report }) {
        const root = dirname(location.source.absoluteRef);
        for (const folder of FOLDERS) {
          for (const entry of readdirSync(join(root, folder), { recursive: true })) {
            const file = join(folder, entry);
            if (!/\.(yaml|md)$/.test(file) || used.has(join(root, file))) continue;
            report({ message: `Nothing refers to ${file}.`, location });
          }
        }
      },
    },
  };
}
