export * from '@modelarts-openapi/types';
export type { Middleware } from 'openapi-fetch';
export type { AccessKey } from './access-key.js';
export { accessKeyAuthentication } from './access-key.js';
export type { Attempt } from './attempt.js';
export type { Authentication, Token } from './authentication.js';
export type { ModelArtsClient, ModelArtsClientOptions, ProjectId } from './client.js';
export { createModelArtsClient } from './client.js';
export type { Clock } from './clock.js';
export type { ErrorDetails } from './errors.js';
export {
  ApiError,
  ConnectionError,
  DeadlineError,
  InvalidResponseError,
  isApiError,
  isConnectionError,
  isDeadlineError,
  isInvalidResponseError,
  isModelArtsError,
  ModelArtsError,
} from './errors.js';
export type { CallOptions, Fetch } from './fetch.js';
export * from './generated/index.js';
export { IntelligentTaskFailedError, IntelligentTaskStoppedError, WaitTimeoutError } from './intelligent-tasks/errors.js';
export type { IntelligentTaskIds } from './intelligent-tasks/intelligent-task-ids.js';
export { waitForIntelligentTask } from './intelligent-tasks/wait-for-intelligent-task.js';
export type { WatchIntelligentTaskOptions } from './intelligent-tasks/watch-intelligent-task.js';
export { watchIntelligentTask } from './intelligent-tasks/watch-intelligent-task.js';
export type { CallSettings } from './operations/call.js';
export type { ListPage, PagedList } from './operations/list.js';
export type { Retry } from './retry.js';
