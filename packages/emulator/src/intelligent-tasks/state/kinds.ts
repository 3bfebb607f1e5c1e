import { type IntelligentTaskType, intelligentTaskTypeValues } from '@modelarts-openapi/types';

/** The kinds of tasks, named as in requests. */
export type IntelligentTaskKind = IntelligentTaskType;
export const intelligentTaskKinds: readonly IntelligentTaskKind[] = intelligentTaskTypeValues;

/** How a task can end, named as in the description's examples. */
export const intelligentTaskOutcomes = ['succeeded', 'failed', 'stopped'] as const;
export type IntelligentTaskOutcome = (typeof intelligentTaskOutcomes)[number];

/** Where a task stands, named as in the description's examples. */
export type IntelligentTaskState = 'queuing' | 'initialized' | 'running' | 'stopping' | IntelligentTaskOutcome;

/** Whether tasks of a kind label samples. */
export const labelsSamples = (kind: IntelligentTaskKind): boolean => kind === 'auto-label' || kind === 'pre-label';
