import { kebabCase } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec/strict';
import { Hono } from 'hono';
import { responseOf } from '../answers/answer.js';
import type { AdvancingClock, Clock } from '../clock/clock.js';
import type { EmulatorControls } from '../emulator.js';
import { ApiError, emulatorError } from '../errors/api-error.js';
import { createRowsAdmin } from '../facades/admin.js';
import type { FaultOptions } from '../faults/queue.js';
import type { Fault } from '../faults/vocabulary.js';
import { identityVersion } from '../iam/catalog.js';
import { createIntelligentTaskAdmin } from '../intelligent-tasks/admin.js';
import type { JobOutcome } from '../jobs/job.js';
import type { ObjectStorageContents } from '../object-storage/facade.js';
import { objectOf } from '../requests/object-body.js';
import type { EmulatorState } from '../state/state.js';

/** Where the routes are that drive the emulator. */
const ADMIN = '/_emulator';

/** Whether a request is for these routes. */
export function isAdmin(method: string, path: string): boolean {
  return isAdminPath(path) || (path === '/' && (method === 'GET' || method === 'HEAD'));
}

/** Whether what stands at a path drives the emulator. */
export function isAdminPath(path: string): boolean {
  return path === ADMIN || path.startsWith(`${ADMIN}/`);
}

/** The routes that drive an emulator over HTTP. They ask for no token. */
export function createAdmin(emulator: EmulatorControls, clearRequests: () => void): Hono {
  const root = new Hono();
  const app = root.basePath(ADMIN);
  const { title, version } = description.info;
  // What waits for the emulator to be up asks here.
  // Tools of OpenStack look here for the versions of IAM.
  root.get('/', (context) => {
    const versions = { values: [identityVersion(new URL(context.req.url).origin)] };
    return context.json({ status: 'ok', title, version, versions });
  });
  app.get('/health', (context) => context.json({ status: 'ok', title, version }));
  app.get('/', (context) => context.json({ routes: routesOf(root) }));

  app.get('/faults', (context) => context.json({ faults: emulator.faults() }));
  app.post('/faults', async (context) => {
    const { times, where, ...fault } = await objectOf(context);
    emulator.fail(fault as Fault, { times, where } as FaultOptions);
    return context.json({ faults: emulator.faults() }, 201);
  });
  app.delete('/faults', (context) => {
    emulator.clearFaults();
    return context.json({ faults: emulator.faults() });
  });

  app.post('/reset', (context) => {
    emulator.reset();
    return context.json({ status: 'ok' });
  });
  app.get('/state', (context) => context.json(emulator.dump()));
  app.put('/state', async (context) => {
    emulator.load((await objectOf(context)) as unknown as EmulatorState);
    return context.json({ status: 'ok' });
  });

  app.route('/intelligent-tasks', createIntelligentTaskAdmin(emulator.intelligentTasks));

  app.get('/jobs', (context) => context.json({ jobs: emulator.jobs.started() }));
  app.put('/jobs/:kind', async (context) => context.json(emulator.jobs.setStarted(context.req.param('kind'), await objectOf(context))));

  app.post('/jobs/:kind/end', async (context) => {
    const { outcome, ...ids } = await objectOf(context);
    emulator.jobs.end(context.req.param('kind'), ids as Record<string, string>, outcome as JobOutcome | undefined);
    return context.json({ status: 'ok' });
  });

  const { datasets, datasetVersions, labels, samples, exportTasks, importTasks, workforces, workers } = emulator;
  const { processorTasks, processorTaskVersions, workforceTasks } = emulator;
  const tables = {
    datasets,
    datasetVersions,
    labels,
    samples,
    exportTasks,
    importTasks,
    workforces,
    workers,
    processorTasks,
    processorTaskVersions,
    workforceTasks,
  };
  for (const [name, rows] of Object.entries(tables)) app.route(`/${kebabCase(name)}`, createRowsAdmin(rows));

  app.get('/object-storage', (context) => context.json(emulator.objectStorage.list()));
  app.put('/object-storage', async (context) => {
    emulator.objectStorage.set((await objectOf(context)) as ObjectStorageContents);
    return context.json(emulator.objectStorage.list());
  });

  app.get('/clock', (context) => context.json({ now: emulator.clock.now() }));
  app.post('/clock', async (context) => {
    const { advance } = await objectOf(context, ['advance']);
    if (typeof advance !== 'number') throw new TypeError(`advance: expected milliseconds from 0 on, got ${JSON.stringify(advance)}`);
    if (!advances(emulator.clock)) return responseOf(emulatorError(409, 'The clock of this emulator has no advance().'));
    await emulator.clock.advance(advance);
    return context.json({ now: emulator.clock.now() });
  });

  app.get('/requests', (context) => context.json(emulator.requests()));
  app.delete('/requests', (context) => {
    clearRequests();
    return context.json(emulator.requests());
  });

  app.get('/permissions', (context) => context.json(emulator.permissions()));

  root.notFound((context) => responseOf(emulatorError(404, `There is no ${context.req.method} ${context.req.path}.`)));
  // What the emulator was told wrong is thrown as one of these two; anything else is a fault of its own.
  root.onError((error) => {
    if (error instanceof ApiError) return responseOf(emulatorError(error.status, error.body.error_msg));
    if (error instanceof TypeError || error instanceof RangeError) return responseOf(emulatorError(400, error.message));
    throw error;
  });
  return root;
}

/** What there is, such as `POST /_emulator/reset`. */
function routesOf({ routes }: Hono): string[] {
  return [...new Set(routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`))].sort();
}

function advances(clock: Clock): clock is AdvancingClock {
  return 'advance' in clock;
}
