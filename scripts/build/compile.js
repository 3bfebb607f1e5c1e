// Compiles a package, in its own folder: what an earlier build has made of a file that is no more, which tsc leaves, goes.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { removeLeftovers } from './leftovers.js';

// Where there are two of them, the one with the longer name is that which compiles.
const compiler = existsSync('node_modules/typescript-7') ? 'typescript-7' : 'typescript';
const native = resolve(`node_modules/${compiler}/lib/getExePath.js`);
// TypeScript 7 is no program of Node: what `bin` has of it starts Node once more, to find it.
const [program, ...args] = existsSync(native)
  ? [(await import(pathToFileURL(native).href)).default()]
  : [process.execPath, `node_modules/${compiler}/bin/tsc`];
const { status, stdout } = spawnSync(program, [...args, '--listEmittedFiles'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const lines = stdout.split(/\r?\n/);
const made = lines.filter((line) => line.startsWith('TSFILE: ')).map((line) => line.slice('TSFILE: '.length));
process.stdout.write(lines.filter((line) => !line.startsWith('TSFILE: ')).join('\n'));
process.exitCode = status ?? 1;
if (status === 0) removeLeftovers(resolve('dist'), made);
