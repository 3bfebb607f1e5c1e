import type { Verdict } from './rows.js';

/** What somebody says of labels, without whose they are. */
export const verdictOf = ({ accept, comment, score }: Verdict): Verdict => ({
  accept,
  ...(comment !== undefined && { comment }),
  ...(score !== undefined && { score }),
});
