// Writes the guides that programs say of themselves, from their sources: the description has them, and is built before all programs.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { read, root } from './repository/packages.js';

const guides = {
  'spec/guides/sent-again.md': 'packages/client/scripts/behaviour.js',
  'spec/guides/what-is-checked.md': 'packages/drift/scripts/checked.js',
};

/** @type {import('esbuild').Plugin} */
const sources = {
  name: 'sources',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/(dist|src)\/.*\.js$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('/dist/', '/src/').replace(/\.js$/, '.ts')),
    }));
  },
};

for (const [file, program] of Object.entries(guides)) {
  const options = { bundle: true, format: /** @type {const} */ ('esm'), plugins: [sources], write: false };
  const { outputFiles } = await build({ entryPoints: [join(root, program)], ...options });
  /** @type {{ guide: string }} */
  const { guide } = await import(`data:text/javascript,${encodeURIComponent(outputFiles?.[0]?.text ?? '')}`);
  // A file that is written anew wakes what watches it.
  if (!existsSync(join(root, file)) || read(file) !== guide) writeFileSync(join(root, file), guide);
}
