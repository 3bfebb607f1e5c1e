import { createModelArtsClient, type Fetch } from '@modelarts-openapi/client';

export const clientOf = (fetch: Fetch) =>
  createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', fetch, retry: { attempts: 1 } });
export const numbered = (count: number, prefix = 'task') => Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
export const dataset = { datasetId: 'd' };
/** A list without an end would keep a test from failing. */
export const patience = (requests: number) => {
  if (requests > 1_000) throw new Error('1 000 requests, and no end');
};

/** A client of a server with these tasks. `list` can be changed between two requests; `asked` is what came. */
export function serverOf(
  list: string[],
  { counts = 'pages', total = () => list.length as unknown }: { counts?: 'pages' | 'entries'; total?: () => unknown } = {},
) {
  const asked: string[] = [];
  const client = clientOf(async ({ url }) => {
    const { searchParams, pathname } = new URL(url);
    patience(asked.push(`${pathname}?${searchParams}`));
    const [limit, offset] = [Number(searchParams.get('limit')), Number(searchParams.get('offset'))];
    const start = counts === 'pages' ? limit * offset : offset;
    const tasks = list.slice(start, start + limit).map((task_id) => ({ task_id, status: 3 }));
    return Response.json({ tasks, total_count: total() });
  });
  return { client, asked, list };
}

export async function idsOf(tasks: AsyncIterable<{ task_id?: string }>, each: () => void = () => {}): Promise<(string | undefined)[]> {
  const ids = [];
  for await (const { task_id } of tasks) {
    ids.push(task_id);
    each();
  }
  return ids;
}
