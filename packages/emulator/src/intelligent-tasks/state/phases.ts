import { exampleTask, exampleTasks } from './examples.js';
import type { IntelligentTaskKind, IntelligentTaskOutcome } from './kinds.js';

/** A part of the time that a task runs, with one `code`. */
export interface Phase {
  /** The event that the phase belongs to. */
  step: string;
  code: string;
  /** Progress in percent at which the phase ends. */
  until: number;
}

/**
 * What a running task of each kind goes through. The codes are the API's, in the order of its list;
 * names of steps and shares of the progress are this emulator's.
 */
export const phases: Record<IntelligentTaskKind, Phase[]> = {
  'auto-label': [
    { step: 'export', code: 'ModelArts.4902', until: 10 },
    { step: 'train', code: 'ModelArts.4904', until: 50 },
    { step: 'import', code: 'ModelArts.4910', until: 55 },
    { step: 'import', code: 'ModelArts.4912', until: 60 },
    { step: 'label', code: 'ModelArts.4914', until: 100 },
  ],
  'pre-label': [
    { step: 'import', code: 'ModelArts.4910', until: 35 },
    { step: 'import', code: 'ModelArts.4912', until: 40 },
    { step: 'label', code: 'ModelArts.4950', until: 100 },
  ],
  'auto-grouping': [
    { step: 'submit', code: 'ModelArts.4960', until: 10 },
    { step: 'group', code: 'ModelArts.4964', until: 100 },
  ],
  'auto-deploy': [
    { step: 'import', code: 'ModelArts.4910', until: 35 },
    { step: 'import', code: 'ModelArts.4912', until: 40 },
    { step: 'deploy', code: 'ModelArts.4950', until: 100 },
  ],
};

// Codes that no example has, from the vendor's list of codes.
const OTHER_MESSAGES: Record<string, string> = { 'ModelArts.4912': 'Model import task executed.' };

/** What the API says to a code. */
export function messageOf(code: string): string {
  const example = exampleTasks.find((task) => task.code === code);
  const message = example?.message ?? OTHER_MESSAGES[code];
  if (message === undefined) throw new Error(`No example of the description has the code ${code}.`);
  return message;
}

/**
 * The progress in percent that a task gets to: a task that fails or is stopped ends where the one in
 * the description's example did.
 */
export function lastProgress(kind: IntelligentTaskKind, outcome: IntelligentTaskOutcome): number {
  return exampleTask(kind, outcome).progress ?? 100;
}
