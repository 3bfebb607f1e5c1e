import { accessKeyAuthentication, createModelArtsClient, type Fetch, type ModelArtsClient } from '@modelarts-openapi/client';
import { createEmulator, createManualClock, type Emulator, startServer } from '@modelarts-openapi/emulator';

export const PATH = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
export const accessKey = { accessKey: 'AKEXAMPLE', secretKey: 'secret-of-the-access-key' };
export const authentications = ['token', 'token provider', 'access key'] as const;
export type AuthenticationKind = (typeof authentications)[number];

/** A client and an emulator behind a real socket, both on one clock that only the test moves. */
export async function createBench(kind: AuthenticationKind = 'token') {
  let busy = 0;
  const during = async <Result>(work: Promise<Result>): Promise<Result> => {
    busy++;
    return work.finally(() => busy--);
  };
  // Time goes on when nothing is on its way, but for what the emulator itself holds back.
  const clock = createManualClock({
    settle: async () => {
      do await new Promise((resolve) => setImmediate(resolve));
      while (busy > emulator.held);
    },
  });
  const emulator: Emulator = createEmulator({ accessKeys: [accessKey], clock });
  const server = await startServer(emulator);

  const fetch: Fetch = async (request) => {
    const response = await during(globalThis.fetch(request));
    const reader = response.body?.getReader();
    const body = reader && {
      pull: async (controller: ReadableStreamDefaultController) => {
        const { done, value } = await during(reader.read());
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => reader.cancel(),
    };
    return new Response(body ? new ReadableStream(body, { highWaterMark: 0 }) : null, response);
  };
  let tokens = 0;
  const sign = accessKeyAuthentication(accessKey);
  const proof = {
    token: { token: 'fixed-token' },
    'token provider': { token: async () => `token-${++tokens}` },
    'access key': { authentication: (...given: Parameters<typeof sign>) => during(sign(...given)) },
  }[kind];
  const client: ModelArtsClient = createModelArtsClient({ endpoint: server.url, projectId: 'p1', clock, fetch, ...proof });
  const { datasetId, taskId } = emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded', projectId: 'p1' });

  return {
    client,
    clock,
    emulator,
    server,
    task: { datasetId, taskId },
    params: { path: { dataset_id: datasetId, task_id: taskId } },
    /** How often a token was provided. */
    tokens: () => tokens,
    /** What is still under way; nothing once a call has ended. */
    leftOver: () => ({ busy, sleeping: clock.sleeping }),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

export type Bench = Awaited<ReturnType<typeof createBench>>;
