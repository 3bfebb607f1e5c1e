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
  IntelligentTaskFailedError,
  IntelligentTaskStoppedError,
  InvalidResponseError,
  ModelArtsError,
  WaitTimeoutError,
} from './errors.js';
export type { CallOptions, Fetch } from './fetch.js';
export type { ListAutoLabelingSamplesOptions } from './list-auto-labeling-samples.js';
export { listAutoLabelingSamples } from './list-auto-labeling-samples.js';
export type { ListIntelligentTasksOptions } from './list-intelligent-tasks.js';
export { listIntelligentTasks } from './list-intelligent-tasks.js';
export type { Retry } from './retry.js';
export type { IntelligentTaskIds, StartIntelligentTaskOptions } from './start-intelligent-task.js';
export { startIntelligentTask } from './start-intelligent-task.js';
export type { StopIntelligentTaskOptions } from './stop-intelligent-task.js';
export { stopIntelligentTask } from './stop-intelligent-task.js';
export type { WatchIntelligentTaskOptions } from './watch-intelligent-task.js';
export { waitForIntelligentTask, watchIntelligentTask } from './watch-intelligent-task.js';
