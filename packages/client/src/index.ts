export * from '@modelarts-openapi/types';
export type { Middleware } from 'openapi-fetch';
export type { AccessKey, AccessKeySource } from './access-key.js';
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
export type { CallSettings } from './operations/call.js';
export type { RiddenOut, WaitSettings } from './operations/job.js';
export { JobFailedError, JobStoppedError, WaitTimeoutError } from './operations/job-errors.js';
export type { ListPage, PagedList } from './operations/list.js';
export type { Retry } from './retry.js';
