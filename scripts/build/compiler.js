import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What compiles a package, without the Node that `bin` of TypeScript 7, which is no program of Node, starts to find it.
 *
 * @param {string} folder of the package
 * @returns {Promise<[program: string, ...before: string[]]>} and what comes before its arguments
 */
export async function compilerIn(folder) {
  // Where there are two of them, the one with the longer name is that which compiles.
  const [compiler = ''] = ['typescript-7', 'typescript'].map((name) => join(folder, 'node_modules', name)).filter(existsSync);
  const native = join(compiler, 'lib/getExePath.js');
  return existsSync(native) ? [(await import(pathToFileURL(native).href)).default()] : [process.execPath, join(compiler, 'bin/tsc')];
}
