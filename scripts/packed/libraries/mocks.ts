// What stands in front of the client in tests: MSW and fetch-mock. Prints what the client makes of what they answer.
import { createModelArtsClient, getIntelligentTask, type Middleware, startIntelligentTask } from '@modelarts-openapi/client';
import fetchMock from 'fetch-mock';
import { delay, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

const token = 'a-token';
const ids = { datasetId: 'flowers', taskId: 't' };
const task = { task_id: 't', status: 3, progress: 100 };
const TASKS = 'https://modelarts.eu-de.otc.t-systems.com/v2/p/datasets/flowers/tasks';
const body = { task_type: 'auto-label' } as const;
const retry = { attempts: 2 };

const told: Record<string, unknown> = {};
async function tell(name: string, promise: Promise<unknown>) {
  told[name] = await promise.catch((error: Error & { code?: string }) => `${error.name}: ${error.message}`);
}
const passOn: Middleware = { onRequest: ({ request }) => new Request(request) };

for (const [how, middleware] of [
  ['', []],
  [' with middleware', [passOn]],
] as const) {
  const client = createModelArtsClient({ region: 'eu-de', projectId: 'p', token, retry });
  client.use(...middleware);
  let answers = 0;
  const seen: unknown[] = [];
  const server = setupServer(
    http.get(`${TASKS}/t`, ({ request }) => HttpResponse.json({ ...task, message: request.headers.get('X-Auth-Token') })),
    http.get(`${TASKS}/flaky`, () => (++answers === 1 ? HttpResponse.json({}, { status: 503 }) : HttpResponse.json(task))),
    http.get(`${TASKS}/refused`, () => HttpResponse.json({ error_code: 'ModelArts.4700', error_msg: 'no' }, { status: 403 })),
    http.get(`${TASKS}/moved`, () => HttpResponse.redirect('https://elsewhere.example/')),
    http.get('https://elsewhere.example/', () => HttpResponse.json({ ...task, message: 'a redirect was followed' })),
    http.get(`${TASKS}/broken`, () => HttpResponse.error()),
    http.get(`${TASKS}/silent`, () => delay('infinite')),
    http.post(TASKS, async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({ task_id: 't' });
    }),
  );
  server.listen({ onUnhandledRequest: 'error' });
  await tell(`MSW${how}: a task`, getIntelligentTask(client, ids));
  for (const taskId of ['flaky', 'refused', 'moved', 'broken']) {
    await tell(`MSW${how}: ${taskId}`, getIntelligentTask(client, { ...ids, taskId }));
  }
  await tell(`MSW${how}: silent`, getIntelligentTask(client, { ...ids, taskId: 'silent' }, { timeout: 100 }));
  await tell(`MSW${how}: start`, startIntelligentTask(client, { datasetId: 'flowers', body }));
  told[`MSW${how}: body`] = seen;
  server.close();
}

fetchMock
  .get(`${TASKS}/t`, ({ request }) => ({ ...task, message: request?.headers.get('X-Auth-Token') ?? 'no token' }))
  .getOnce(`${TASKS}/flaky`, 503)
  .get(`${TASKS}/flaky`, task, { name: 'then' })
  .get(`${TASKS}/refused`, { status: 403, body: { error_code: 'ModelArts.4700', error_msg: 'no' } })
  .get(`${TASKS}/moved`, Response.redirect('https://elsewhere.example/'))
  .get(`${TASKS}/broken`, { throws: new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }) })
  .get(`${TASKS}/silent`, new Promise<Response>(() => {}))
  .post(TASKS, { task_id: 't' });
for (const how of ['of the client', 'of the program']) {
  if (how === 'of the program') fetchMock.mockGlobal();
  const fetch = how === 'of the client' ? { fetch: (request: Request) => fetchMock.fetchHandler(request) } : {};
  const client = createModelArtsClient({ region: 'eu-de', projectId: 'p', token, retry, ...fetch });
  await tell(`fetch-mock ${how}: a task`, getIntelligentTask(client, ids));
  for (const taskId of ['flaky', 'refused', 'moved', 'broken']) {
    await tell(`fetch-mock ${how}: ${taskId}`, getIntelligentTask(client, { ...ids, taskId }));
  }
  await tell(`fetch-mock ${how}: silent`, getIntelligentTask(client, { ...ids, taskId: 'silent' }, { timeout: 100 }));
  await tell(`fetch-mock ${how}: start`, startIntelligentTask(client, { datasetId: 'flowers', body }));
}
console.log(JSON.stringify(told));
