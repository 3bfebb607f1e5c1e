// Compiles a package, in its own folder: what an earlier build has made of a file that is no more, which tsc leaves, goes.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { compilerIn } from './compiler.js';
import { removeLeftovers } from './leftovers.js';

const [program, ...args] = await compilerIn(process.cwd());
const { status, stdout } = spawnSync(program, [...args, '--listEmittedFiles'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const lines = stdout.split(/\r?\n/);
const made = lines.filter((line) => line.startsWith('TSFILE: ')).map((line) => line.slice('TSFILE: '.length));
process.stdout.write(lines.filter((line) => !line.startsWith('TSFILE: ')).join('\n'));
process.exitCode = status ?? 1;
if (status === 0) removeLeftovers(resolve('dist'), made);
