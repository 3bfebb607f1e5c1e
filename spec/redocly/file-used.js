import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeSampleFiles } from './code-samples.js';

const FOLDERS = ['resources', 'shared', 'guides'];

/** Every description file is reached from openapi.yaml: no schema, parameter, guide or code lies about unused. */
export function fileUsed() {
  const used = new Set();
  return {
    ref: {
      leave(_node, _context, resolved) {
        if (resolved.location) used.add(resolved.location.source.absoluteRef);
      },
    },
    Operation: {
      enter(_operation, { location }) {
        for (const { file } of codeSampleFiles(location)) used.add(file);
      },
    },
    Root: {
      leave(_root, { location, report }) {
        const root = dirname(location.source.absoluteRef);
        for (const folder of FOLDERS) {
          for (const entry of readdirSync(join(root, folder), { recursive: true })) {
            const file = join(folder, entry);
            if (/\.(yaml|md)$|\/code\/./.test(file) && !used.has(join(root, file))) {
              report({ message: `Nothing refers to ${file}.`, location });
            }
          }
        }
      },
    },
  };
}
