// Two libraries that make hooks of the client, as it is, where OpenTelemetry has wrapped the page's fetch.
import { createModelArtsClient, isConnectionError } from '@modelarts-openapi/client';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { FetchInstrumentation } from '@opentelemetry/instrumentation-fetch';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { WebTracerProvider } from '@opentelemetry/sdk-trace-web';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import createQueryHooks from 'openapi-react-query';
import { createRoot } from 'react-dom/client';
import { createQueryHook } from 'swr-openapi';

const spans = new InMemorySpanExporter();
new WebTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).register();
registerInstrumentations({ instrumentations: [new FetchInstrumentation()] });

const client = createModelArtsClient({ endpoint: location.origin, projectId: 'a-project', token: 'a-token-that-nobody-may-see' });
const hooks = createQueryHooks(client);
const useQuery = createQueryHook(client, 'modelarts');

const TASKS = '/v2/{project_id}/datasets/{dataset_id}/tasks';
const TASK = `${TASKS}/{task_id}` as const;
const params = { path: { dataset_id: 'flowers' } };
const unknown = { path: { dataset_id: 'flowers', task_id: 'unknown' } };

function Tasks() {
  const { data: queried, refetch } = hooks.useQuery('get', TASKS, { params });
  const { error } = hooks.useQuery('get', TASK, { params: unknown }, { retry: false });
  const { data: started, mutate } = hooks.useMutation('post', TASKS, { onSuccess: () => refetch() });
  const { data: fetched, mutate: revalidate } = useQuery(TASKS, { params });
  const { error: refused } = useQuery(TASK, { params: unknown }, { shouldRetryOnError: false });

  const count: number | undefined = queried?.total_count;
  const code: string | undefined = error?.error_code;
  // SWR's type of an error is that of the API; what no answer has led to is thrown as well.
  const text: string | undefined = isConnectionError(refused) ? refused.code : refused?.error_code;
  const start = () => mutate({ params, body: { task_type: 'auto-label', config: { algorithm_type: 'fast' } } });
  return (
    <>
      <output id="react-query">{count === undefined ? '' : `${count} ${code ?? ''}`}</output>
      <output id="swr">{fetched ? `${fetched.total_count} ${text ?? ''}` : ''}</output>
      <output id="started">{started ? typeof started.task_id : ''}</output>
      <button type="button" onClick={start}>
        Start
      </button>
      <button type="button" onClick={() => revalidate()}>
        Again
      </button>
    </>
  );
}

// The test reads them there.
Object.assign(globalThis, { spans: () => JSON.stringify(spans.getFinishedSpans().map(({ name, attributes }) => ({ name, attributes }))) });
createRoot(document.body.appendChild(document.createElement('main'))).render(
  <QueryClientProvider client={new QueryClient()}>
    <Tasks />
  </QueryClientProvider>,
);
