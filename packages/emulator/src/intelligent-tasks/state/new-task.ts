import type { KnownHowJobsGo } from '../../jobs/started.js';
import { newJob } from '../../jobs/started.js';
import type { Ids, State } from '../../state/state.js';
import { type IntelligentTaskRow, intelligentTasks, timelineAt } from '../table.js';
import type { IntelligentTaskKind } from './kinds.js';
import { lastProgress } from './phases.js';

/** A task that begins at a time, given in milliseconds since 1970. */
export function newIntelligentTask(task_id: string, kind: IntelligentTaskKind, at: number, how: KnownHowJobsGo): IntelligentTaskRow {
  return { task_id, kind, job: newJob(at, how, lastProgress(kind, how.outcome)) };
}

/** Tells a task to stop. One that has ended or is stopping stays as it is. @returns the task as it is then. */
export function stopped(task: IntelligentTaskRow, ids: Ids, state: State): IntelligentTaskRow {
  const { isOver, phase } = timelineAt(task, state.now());
  if (isOver || phase === 'stopping') return task;
  return state.change(intelligentTasks, ids, { job: { ...task.job, stopRequestedAt: state.now() } });
}
