export type * from '@modelarts-openapi/types';
export type { AccessKey } from './access-key.js';
export { accessKeyAuthentication } from './access-key.js';
export type { Authentication, Token } from './authentication.js';
export type { ModelArtsClient, ModelArtsClientOptions } from './client.js';
export { createModelArtsClient } from './client.js';
export type { Clock } from './clock.js';
export type { ErrorDetails } from './errors.js';
export {
  ApiError,
  ConnectionError,
  DeadlineError,
  InvalidResponseError,
  ModelArtsError,
  TaskFailedError,
  TaskStoppedError,
  WaitTimeoutError,
} from './errors.js';
export type { CallOptions, Fetch } from './fetch.js';
export type { ListAutoLabelingSamplesOptions } from './list-auto-labeling-samples.js';
export { listAutoLabelingSamples } from './list-auto-labeling-samples.js';
export type { ListTasksOptions } from './list-tasks.js';
export { listTasks } from './list-tasks.js';
export type { Retry } from './retry.js';
export type { StartTaskOptions, TaskIds } from './start-task.js';
export { startTask } from './start-task.js';
export type { StopTaskOptions } from './stop-task.js';
export { stopTask } from './stop-task.js';
export type { WatchTaskOptions } from './watch-task.js';
export { waitForTask, watchTask } from './watch-task.js';
