import type { IntelligentTaskEvent } from '@modelarts-openapi/types';
import type { IntelligentTaskRow, TimelinePoint } from '../table.js';
import { phases } from './phases.js';

/** The steps of a task as events; a task that does not run yet has none. */
export function eventsOf(
  task: IntelligentTaskRow,
  point: TimelinePoint,
  error?: { code: string; message: string },
): IntelligentTaskEvent[] {
  const { runningSince, progress, phase } = point;
  if (runningSince === undefined) return [];
  // Milliseconds from the start of the run until a progress in percent is reached.
  const after = (percent: number) => ((task.job.durations['running'] ?? 0) * percent) / 100;

  return stepsOf(task).flatMap(({ name, from, until }, index): IntelligentTaskEvent[] => {
    const step = { name, ordinal: index + 1, level: 0 };
    const begun = { ...step, create_time: Math.floor(runningSince + after(from)) };
    const took = (percent: number) => Math.floor((after(percent) - after(from)) / 1000);
    if (progress >= until) return [{ ...begun, status: 'success', elapsed_time: took(until) }];
    if (progress < from) return phase === 'stopped' ? [] : [{ ...step, status: 'waiting' }];
    // There is no status for a step that was broken off: of a stopped task only finished ones are left.
    if (phase === 'stopped') return [];
    const event = { ...begun, elapsed_time: took(progress) };
    return [error ? { ...event, status: 'failed', error_code: error.code, error_message: error.message } : { ...event, status: 'running' }];
  });
}

function stepsOf({ kind }: IntelligentTaskRow): { name: string; from: number; until: number }[] {
  const steps: { name: string; from: number; until: number }[] = [];
  for (const { step, until } of phases[kind]) {
    const last = steps.at(-1);
    if (last?.name === step) last.until = until;
    else steps.push({ name: step, from: last?.until ?? 0, until });
  }
  return steps;
}
