import { ModelArtsError } from '../errors.js';

/** A job failed. The answer that says so was one of success: `method`, `url` and `status` are those of that answer. */
export class JobFailedError<Job = unknown> extends ModelArtsError {
  override name = 'JobFailedError';
  /** The job as it was left. */
  declare job: Job;
  /** Code of what went wrong, if the job has one. */
  declare error_code: string | undefined;
  /** What went wrong in words, if the job has any. */
  declare error_msg: string | undefined;
  /** More about it, if the job has any. */
  declare error_detail: string | undefined;
}

/** A job was stopped, or what it makes was deleted, before it came to its end. */
export class JobStoppedError<Job = unknown> extends ModelArtsError {
  override name = 'JobStoppedError';
  /** The job as it was left. */
  declare job: Job;
}

/** A wait is over before the job is: its time was up, or there was not one good answer. `cause` is what went wrong last. */
export class WaitTimeoutError<Job = unknown> extends ModelArtsError {
  override name = 'WaitTimeoutError';
  /** How often each state and each error was seen. */
  declare observed: Record<string, number>;
  /** The job as it was seen last, if it was. It goes on. */
  declare job: Job | undefined;
}
