import type { IntelligentTaskType } from '@modelarts-openapi/types';
import { sampleTask, sampleTasks } from '../../description/description.js';

/** The kinds of tasks, named as in the description's samples. */
export const intelligentTaskKinds = ['auto-label', 'auto-deploy', 'auto-grouping'] as const;
export type IntelligentTaskKind = (typeof intelligentTaskKinds)[number];

/** The kinds of tasks by the names that requests have for them. */
export const intelligentTaskKindOf: Record<IntelligentTaskType, IntelligentTaskKind> = {
  'auto-label': 'auto-label',
  'pre-label': 'auto-deploy',
  'auto-grouping': 'auto-grouping',
};

/** How a task can end, named as in the description's samples. */
export const intelligentTaskOutcomes = ['succeeded', 'failed', 'stopped'] as const;
export type IntelligentTaskOutcome = (typeof intelligentTaskOutcomes)[number];

/** Where a task stands, named as in the description's samples. */
export type IntelligentTaskState = 'queuing' | 'initialized' | 'running' | 'stopping' | IntelligentTaskOutcome;

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
export const plans: Record<IntelligentTaskKind, Phase[]> = {
  'auto-label': [
    { step: 'export', code: 'ModelArts.4902', until: 10 },
    { step: 'train', code: 'ModelArts.4904', until: 50 },
    { step: 'import', code: 'ModelArts.4910', until: 55 },
    { step: 'import', code: 'ModelArts.4912', until: 60 },
    { step: 'label', code: 'ModelArts.4914', until: 100 },
  ],
  'auto-deploy': [
    { step: 'import', code: 'ModelArts.4910', until: 35 },
    { step: 'import', code: 'ModelArts.4912', until: 40 },
    { step: 'infer', code: 'ModelArts.4950', until: 100 },
  ],
  'auto-grouping': [
    { step: 'submit', code: 'ModelArts.4960', until: 10 },
    { step: 'group', code: 'ModelArts.4964', until: 100 },
  ],
};

// Codes that no sample has, from the vendor's list of codes.
const OTHER_MESSAGES: Record<string, string> = { 'ModelArts.4912': 'Model import task executed.' };

/** What the API says to a code. */
export function messageOf(code: string): string {
  const sample = Object.values(sampleTasks).find((task) => task.code === code);
  const message = sample?.message ?? OTHER_MESSAGES[code];
  if (message === undefined) throw new Error(`No sample of the description has the code ${code}.`);
  return message;
}

/**
 * The progress in percent that a task gets to: a task that fails or is stopped ends where the one in
 * the description's sample did.
 */
export function lastProgress(kind: IntelligentTaskKind, outcome: IntelligentTaskOutcome): number {
  return sampleTask(`${kind}-${outcome}`).progress ?? 100;
}
