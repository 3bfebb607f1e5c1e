import { createModelArtsClient } from '@modelarts-openapi/client';
import { describe, expect, test } from 'vitest';
import { json, serve } from '../serve.js';
import { PATH, task, token } from './task.js';

describe('a parameter of the path', () => {
  test.each(['', '.', '..', 'a\nb', '\u0000', '\ud800', undefined, null, 7])('%j is refused before anything is sent', async (task_id) => {
    const { endpoint, requests } = await serve(json(200, task));
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token });
    const call = client.GET(PATH, { params: { path: { dataset_id: 'd', task_id: task_id as string } } });
    await expect(call).rejects.toThrow(TypeError);
    await expect(call).rejects.toThrow('task_id: expected one segment of a path, got ');
    expect(requests).toEqual([]);
  });

  test.each(['a/b', '../..', 'a?b#c', '%2e%2e', '{project_id}', 'ü ;,'])('%j arrives as one segment', async (task_id) => {
    const { endpoint, requests } = await serve(json(200, task));
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token });
    await client.GET(PATH, { params: { path: { dataset_id: 'd', task_id } } });
    const segments = requests[0]?.url?.split('/') ?? [];
    expect(segments).toHaveLength(7);
    expect(decodeURIComponent(segments[6] ?? '')).toBe(task_id);
  });
});
