import type { IntelligentTask } from '@modelarts-openapi/types';
import { ModelArtsError } from '../errors.js';

/** The task failed. */
export class IntelligentTaskFailedError extends ModelArtsError {
  override name = 'IntelligentTaskFailedError';
}
export interface IntelligentTaskFailedError extends Pick<IntelligentTask, 'error_code' | 'error_msg' | 'error_detail'> {
  task: IntelligentTask;
}

/** The task was stopped. */
export class IntelligentTaskStoppedError extends ModelArtsError {
  override name = 'IntelligentTaskStoppedError';
}
export interface IntelligentTaskStoppedError {
  task: IntelligentTask;
}

/** The task did not end in time. */
export class WaitTimeoutError extends ModelArtsError {
  override name = 'WaitTimeoutError';
}
export interface WaitTimeoutError {
  observed: Record<string, number>;
  task: IntelligentTask | undefined;
}
