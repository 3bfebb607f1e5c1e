import type { Emulator } from '@modelarts-openapi/emulator';
import { operationsOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec';
import type {
  ErrorResponse,
  IntelligentTask,
  IntelligentTaskList,
  Sample,
  SampleList,
  StartedIntelligentTask,
} from '@modelarts-openapi/types';
import { expect } from 'vitest';
import { headers, ORIGIN } from './ask.js';
import { validationMessage } from './strict.js';

const operations = operationsOf(description);

/** The answer to a request: its status, its body, and in case of an error what it says. */
export interface Answer<Body> {
  status: number;
  body: Body;
  error?: string;
}

/** Calls operations for one dataset, and holds every answer against the strict form. */
export function clientOf({ fetch }: Pick<Emulator, 'fetch'>, { projectId = 'p1', datasetId = 'd1' } = {}) {
  async function call<Body>(
    operationId: string,
    { id = [], query = {}, body, ...init }: { id?: string | string[]; query?: object; body?: unknown } & Omit<RequestInit, 'body'> = {},
  ): Promise<Answer<Body>> {
    const operation = operations.find((one) => one.operationId === operationId);
    if (!operation) throw new Error(`The description has no ${operationId}.`);
    const { method, path } = operation;
    const ids = [id].flat();
    const url =
      ORIGIN +
      path
        .replace('{project_id}', projectId)
        .replace('{dataset_id}', datasetId)
        .replace(/\{\w+\}/g, () => encodeURIComponent(ids.shift() ?? ''));
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
    const response = await fetch(`${url}?${search}`, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...init,
    });
    expect(await validationMessage(response.clone(), path, method)).toBeUndefined();
    const text = await response.text();
    const json = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, body: json, ...(!response.ok && { error: (json as ErrorResponse).error_msg }) };
  }

  return {
    call,
    start: (body: unknown, init: RequestInit = {}) => call<StartedIntelligentTask>('startIntelligentTask', { ...init, body }),
    list: (query = {}) => call<IntelligentTaskList>('listIntelligentTasks', { query }),
    get: (id: string) => call<IntelligentTask>('getIntelligentTask', { id }),
    stop: (id: string) => call<unknown>('stopIntelligentTask', { id }),
    samples: (query = {}) => call<SampleList>('listAutoLabelingSamples', { query }),
    sample: (id: string) => call<Sample>('getAutoLabelingSample', { id }),
  };
}
