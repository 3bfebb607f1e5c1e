import type { IntelligentTask } from '@modelarts-openapi/types';
import { comparable } from '../answer.js';
import type { ModelArtsClient } from '../client.js';
import { type Clock, sleep, systemClock, withDeadline } from '../clock.js';
import { apiError, DeadlineError, detailsOf } from '../errors.js';
import { canPass, isTemporary, retryAfter } from '../retry.js';
import { WaitTimeoutError } from './errors.js';
import type { IntelligentTaskIds } from './intelligent-task-ids.js';

/** Which task to follow, and how. All times are in milliseconds. */
export interface WatchIntelligentTaskOptions extends IntelligentTaskIds {
  /** Pause between two requests while the task changes: 2 000 unless given. */
  minInterval?: number;
  /** Pause that it grows to, by half each time, while nothing changes: 30 000 unless given. */
  maxInterval?: number;
  /** How long to wait for the end of the task: for ever unless given. */
  timeout?: number;
  /** Ends it at once. */
  signal?: AbortSignal;
  /** Where it takes the time from; the system unless given. For tests. */
  clock?: Clock;
}

/** The task, and what an error would tell about the request. */
export type Change = [IntelligentTask, object];

/** Follows a task as {@link watchIntelligentTask} says, with what an error would tell. */
export async function* changesOf(client: ModelArtsClient, options: WatchIntelligentTaskOptions): AsyncGenerator<Change> {
  const { datasetId, taskId, minInterval = 2000, maxInterval = 30_000, timeout = Infinity } = options;
  const { clock = systemClock, signal = new AbortController().signal } = options;
  const end = clock.now() + timeout;
  const observed: Record<string, number> = {};
  let task: IntelligentTask | undefined;
  let state: string | undefined;
  let details = {};
  let interval = minInterval;
  for (;;) {
    let seen: string;
    let asked = 0;
    try {
      const { data, error, response } = await withDeadline(
        clock,
        Math.min(60_000, end - clock.now()),
        signal,
        () => new DeadlineError('no answer', details),
        // A signal of its own, because what listens to the caller's would add up over the hours. What fails
        // is asked for again below, with the pauses of this wait.
        (signal) =>
          client.GET('/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}', {
            params: { path: { dataset_id: datasetId, task_id: taskId } },
            retry: { attempts: 1 },
            signal,
          }),
      );
      details = detailsOf('GET', response.url, response);
      if (error) {
        seen = `${response.status} ${error.error_code}`;
        asked = retryAfter(response, clock);
        if (!isTemporary(response.status)) throw apiError(details, error);
      } else {
        task = data as IntelligentTask;
        seen = `status ${task.status}`;
        const before = state;
        state = comparable([task.status, task.progress, task.code, task.message], details);
        if (state !== before) {
          yield [task, details];
          interval = minInterval;
          if ([2, 3, 5].includes(task.status)) return;
        }
      }
    } catch (error) {
      seen = (error as Error).name;
      // A server that is not there, too slow or no longer itself may be back the next time.
      if (!canPass(error)) throw error;
    }
    observed[seen] = (observed[seen] ?? 0) + 1;
    const pause = Math.max(interval, asked);
    if (clock.now() + pause >= end) {
      throw new WaitTimeoutError(`not ended in ${timeout} ms: ${JSON.stringify(observed)}`, { ...details, observed, task });
    }
    await sleep(clock, pause, signal);
    interval = Math.min(maxInterval, interval * 1.5);
  }
}

/**
 * Follows a task: yields it now and whenever its status, progress, code or message has changed, until it
 * has failed, succeeded or stopped. What the API reports is passed on as it is, also a status that the
 * description does not know, and progress that is missing or goes back.
 *
 * It goes on through broken connections, answers that are no JSON, and 408, 429, 500, 502, 503 and 504.
 *
 * @throws ApiError if the API answers with any other error status.
 * @throws WaitTimeoutError if the task does not end within `timeout`.
 */
export async function* watchIntelligentTask(
  client: ModelArtsClient,
  options: WatchIntelligentTaskOptions,
): AsyncGenerator<IntelligentTask, void> {
  for await (const [task] of changesOf(client, options)) yield task;
}
