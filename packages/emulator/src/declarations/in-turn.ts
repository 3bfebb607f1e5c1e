import type { BatchOutcome, Outcome } from '@modelarts-openapi/types';
import { ApiError } from '../errors/api-error.js';

/** Does one thing, and answers what became of it. @param change throws an `ApiError` where it cannot be done. */
export function tried(change: () => void): Outcome {
  try {
    change();
    return { success: true };
  } catch (error) {
    if (error instanceof ApiError) return { success: false, error_code: error.body.error_code, error_msg: error.body.error_msg };
    throw error;
  }
}

/**
 * Does one thing after the other that a request asks for, and answers what became of each.
 *
 * @param change throws an `ApiError` where it cannot be done; all others are.
 */
export function inTurn<Thing>(things: readonly Thing[], change: (thing: Thing) => void): BatchOutcome {
  const results = things.map((thing) => tried(() => change(thing)));
  const failed = results.find(({ success }) => !success);
  return failed ? { ...failed, results } : { success: true };
}
