// Follows two tasks of an emulator: one that nothing disturbs, and one through an expired token, a 429
// and a connection that is reset. The clock runs ten times as fast as yours.
import { createModelArtsClient, watchIntelligentTask } from '@modelarts-openapi/client';
import { createEmulator, createSystemClock, startServer } from '@modelarts-openapi/emulator';

const clock = createSystemClock({ speed: 10 });
const emulator = createEmulator({
  clock,
  onRequest: ({ fault, status }) => fault && print(`  (${fault}${status ? `, answered with ${status}` : ''})`),
});
const server = await startServer(emulator);

let tokens = 0;
const client = createModelArtsClient({
  endpoint: server.url,
  projectId: 'demo',
  token: () => `token-${++tokens}`,
  clock,
});

await follow('A task that nothing disturbs');
emulator.fail('expired-token');
emulator.fail({ fault: 'status', status: 429, retryAfter: 5 });
emulator.fail('reset');
await follow('A task through an expired token, a 429 and a reset');
await server.close();

/** @param {string} title */
async function follow(title) {
  print(title);
  const durations = { queuing: 3_000, initialized: 2_000, running: 20_000 };
  const { datasetId, taskId } = emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded', projectId: 'demo', durations });
  for await (const { status, progress = 0, message } of watchIntelligentTask(client, { datasetId, taskId }, { clock })) {
    const done = Math.round(progress / 5);
    print(`  ${'█'.repeat(done)}${'░'.repeat(20 - done)} ${String(progress).padStart(5)} %  ${message}`, status === 3);
  }
}

/**
 * On a terminal a bar is drawn over the one before; elsewhere each is a line.
 *
 * @param {string} text
 */
function print(text, last = !text.startsWith('  █') && !text.startsWith('  ░')) {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${text}${last ? '\n' : ''}`);
  else console.log(text);
}
