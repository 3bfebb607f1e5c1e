// The emulator in a page, called by its fetch, and by the page's behind MSW. The test reads what came of it.
import { createModelArtsClient, startIntelligentTask } from '@modelarts-openapi/client';
import { startServer } from '@modelarts-openapi/emulator';
import { emulator, worker } from './recipe.js';

const said = (promise: Promise<unknown>) => promise.then(JSON.stringify, (error: Error) => `${error.name}: ${error.message}`);
const ids = { projectId: 'p', token: 'a-token' };
const own = createModelArtsClient({ region: 'eu-de', ...ids, fetch: (request) => emulator.fetch(request) });
const mocked = createModelArtsClient({ region: 'eu-de', ...ids, retry: { attempts: 1 } });
const body = { task_type: 'auto-label' } as const;

async function call(): Promise<Record<string, string>> {
  await worker.start({ quiet: true });
  const told = {
    fetch: await said(startIntelligentTask(own, { datasetId: 'd1', body })),
    refused: await said(startIntelligentTask(own, { datasetId: 'd1', body: { task_type: 'none' } as never })),
    MSW: await said(startIntelligentTask(mocked, { datasetId: 'd2', body })),
    server: await said(startServer(emulator)),
    eval: await said((async () => new Function('return 1')())()),
  };
  emulator.fail('reset');
  return { ...told, reset: await said(startIntelligentTask(mocked, { datasetId: 'd3', body })) };
}
Object.assign(globalThis, { told: call() });
