import { Hono } from 'hono';
import { objectOf } from '../requests/object-body.js';
import type { IntelligentTasks, NewIntelligentTask } from './intelligent-tasks.js';

/** The routes that drive the tasks of an emulator over HTTP. */
export function createIntelligentTaskAdmin(tasks: IntelligentTasks): Hono {
  const app = new Hono();
  app.get('/', (context) => context.json({ tasks: tasks.list() }));
  app.post('/', async (context) => context.json(tasks.add((await objectOf(context)) as unknown as NewIntelligentTask), 201));
  app.post('/:task_id/stop', (context) => context.json(tasks.stop(context.req.param('task_id'))));
  app.get('/started', (context) => context.json(tasks.started()));
  app.put('/started', async (context) => context.json(tasks.setStarted(await objectOf(context))));
  return app;
}
