import type { BatchOutcome } from '@modelarts-openapi/types';
import { ApiError } from '../errors/api-error.js';

/**
 * Does one thing after the other that a request asks for, and answers what became of each.
 *
 * @param change throws an `ApiError` where it cannot be done; all others are.
 */
export function inTurn<Thing>(things: readonly Thing[], change: (thing: Thing) => void): BatchOutcome {
  const results = things.map((thing) => {
    try {
      change(thing);
      return { success: true };
    } catch (error) {
      if (error instanceof ApiError) return { success: false, error_code: error.body.error_code, error_msg: error.body.error_msg };
      throw error;
    }
  });
  const failed = results.find(({ success }) => !success);
  return failed ? { ...failed, results } : { success: true };
}
