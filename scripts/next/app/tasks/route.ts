import { isModelArtsError, startIntelligentTask } from '@modelarts-openapi/client';
import { clientOf } from '../../client';

/** A route handler that starts a task. */
export async function POST(request: Request): Promise<Response> {
  const { datasetId }: { datasetId: string } = await request.json();
  try {
    const body = { task_type: 'auto-label', config: { algorithm_type: 'fast' } } as const;
    return Response.json(await startIntelligentTask(clientOf(), { datasetId, body }, { signal: request.signal }));
  } catch (error) {
    if (!isModelArtsError(error)) throw error;
    return Response.json({ error: `${error.name}: ${error.message}` }, { status: 502 });
  }
}
