import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import { at, type Ended, type Program, run } from './programs.js';

/** Runs programs, one at a time, in interpreters that are started once: a process for each would take most of the time. */
export class Interpreters {
  #thread: ReturnType<typeof startThread> | undefined;
  #python: ReturnType<typeof startPython> | undefined;

  /** Runs a program to its end, as {@link run} does. */
  run(program: Program, env: Record<string, string>): Promise<Ended> {
    if (program.lang === 'TypeScript') return this.#inThread(program, env);
    return program.lang === 'Python' ? this.#forked(program, env) : run(program, env);
  }

  async stop(): Promise<void> {
    await this.#thread?.worker.terminate();
    this.#python?.process.stdin.end();
    await this.#python?.gone;
  }

  async #inThread({ name }: Program, env: Record<string, string>): Promise<Ended> {
    const { worker, gone } = (this.#thread ??= startThread());
    worker.postMessage({ url: pathToFileURL(at(`${name}.js`)).href, env });
    const ended = await Promise.race([new Promise<Ended>((resolve) => worker.once('message', resolve)), gone]);
    if (typeof ended === 'object') return ended;
    this.#thread = undefined;
    return { code: 1, stdout: '', stderr: ended };
  }

  async #forked(program: Program, env: Record<string, string>): Promise<Ended> {
    const { process, codes, gone } = (this.#python ??= startPython());
    const [file = '', stdout = '', stderr = ''] = ['', '.stdout', '.stderr'].map((ending) => at(`${program.name}.py${ending}`));
    process.stdin.write(`${JSON.stringify({ file, env, stdout, stderr })}\n`);
    const code = await Promise.race([new Promise<string>((resolve) => codes.once('line', resolve)), gone]);
    if (code !== undefined) return { code: Number(code), stdout: readFileSync(stdout, 'utf8'), stderr: readFileSync(stderr, 'utf8') };
    this.#python = undefined;
    // Where Python is not there, a process of its own says so.
    return run(program, env);
  }
}

function startThread() {
  const worker = new Worker(new URL('thread.js', import.meta.url));
  return { worker, gone: once(worker, 'exit').then(() => 'A program ended the thread that it ran in.', inspect) };
}

function startPython() {
  const process = spawn('python3', [fileURLToPath(new URL('forks.py', import.meta.url))], { stdio: ['pipe', 'pipe', 'inherit'] });
  // What cannot be written ends it, too.
  process.stdin.on('error', () => {});
  const gone = once(process, 'exit').then(
    () => undefined,
    () => undefined,
  );
  return { process, codes: createInterface(process.stdout), gone };
}
