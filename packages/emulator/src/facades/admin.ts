import { Hono } from 'hono';
import { objectOf } from '../requests/object-body.js';
import type { EmulatorRows } from './rows.js';

/** The routes that drive rows of an emulator over HTTP. */
export function createRowsAdmin(rows: EmulatorRows<string, object, unknown>): Hono {
  const app = new Hono();
  app.get('/', (context) => context.json({ rows: rows.list() }));
  app.post('/', async (context) => {
    const { fields = {}, ...ids } = await objectOf(context);
    return context.json(rows.add(ids as Record<string, string>, fields as object), 201);
  });
  return app;
}
