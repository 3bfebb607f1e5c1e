// `pnpm start`: serves the reference, and the emulator at the same address, and builds again when something is edited. What else is
// built or tested here meanwhile, it waits for.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';
import ignore from 'ignore';
import { runTurbo } from './programs/turbo.js';
import { read, root } from './repository/packages.js';

/** An editor, or git, may write several files at once. */
const TOGETHER = 100;
const packages = ['--filter=@modelarts-openapi/docs', '--filter=@modelarts-openapi/spec'];
const flags = ['--continue', '--ui=stream', '--log-prefix=none', '--output-logs=new-only'];

const end = new AbortController();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => end.abort());

const unwatched = ignore().add(read('.gitignore')).add('.git');
const watcher = watch(root, {
  ignored(path) {
    const name = relative(root, path);
    return name !== '' && (unwatched.ignores(name) || unwatched.ignores(`${name}/`));
  },
  ignoreInitial: true,
});
await once(watcher, 'ready');

/** @type {import('node:child_process').ChildProcess | undefined} */
let server;
while (!end.signal.aborted) {
  const edit = once(watcher, 'all', { signal: end.signal });
  // It is looked at when the build is over, and the end may come before.
  edit.catch(() => {});
  await runTurbo(['run', 'build', 'lint', ...packages, ...flags]);
  if (!server && !end.signal.aborted && existsSync(join(root, 'docs/dist/index.html'))) server = serve();
  await edit.then(() => setTimeout(TOGETHER)).catch(() => {});
}
server?.kill();
await watcher.close();

function serve() {
  const started = spawn(process.execPath, [join(root, 'docs/server/command.js')], { stdio: 'inherit' });
  return started.on('close', (status) => {
    // By itself it only ends where it cannot start, and has said why.
    if (status) process.exitCode = status;
    end.abort();
  });
}
