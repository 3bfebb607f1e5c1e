import type { AcceptanceStats } from '@modelarts-openapi/types';
import type { Acceptance, TaskSample, Verdict, WorkforceTaskRow } from './rows.js';

const SCORES = ['E', 'D', 'C', 'B', 'A'];

/** What a score counts: `A` 4, `B` 3, `C` 2, `D` 1. */
const pointsOf = ({ score = '' }: Verdict): number[] => (SCORES.includes(score) ? [SCORES.indexOf(score)] : []);

const average = (points: readonly number[]) => points.reduce((sum, one) => sum + one, 0) / (points.length || 1);

/** What an acceptance that goes on has come to. */
export function statsOf({ task_id, sampling_num, sampling_rate }: Acceptance, samples: readonly TaskSample[]): AcceptanceStats {
  const all = samples.filter(({ acceptance }) => acceptance);
  const drawn = all.filter(({ acceptance }) => acceptance === 'drawn');
  const checks = drawn.flatMap(({ check }) => check ?? []);
  const accepted = checks.filter(({ accept }) => accept).length;
  const points = checks.flatMap(pointsOf);
  return {
    task_id,
    sampling_rate: sampling_rate ?? Math.min(1, (sampling_num ?? 0) / (all.length || 1)),
    sampling_num: sampling_num ?? Math.ceil((sampling_rate ?? 0) * all.length),
    pass_rate: accepted / (checks.length || 1),
    score: SCORES[Math.round(average(points))] as string,
    total_score: points.reduce((sum, one) => sum + one, 0),
    total_sample_count: all.length,
    sampled_sample_count: drawn.length,
    unchecked_sample_count: drawn.length - checks.length,
    checked_sample_count: checks.length,
    accepted_sample_count: accepted,
    rejected_sample_count: checks.length - accepted,
  };
}

/** What all acceptances of a task came to, the one that goes on among them; nothing where there was none. */
export function totalStats({ acceptances, samples }: WorkforceTaskRow): AcceptanceStats | undefined {
  const all = acceptances.map((one) => one.stats ?? statsOf(one, samples));
  if (all.length === 0) return undefined;
  const sum = (name: keyof AcceptanceStats) => all.reduce((total, one) => total + Number(one[name] ?? 0), 0);
  const [total, sampled, checked, accepted] = [
    sum('total_sample_count'),
    sum('sampled_sample_count'),
    sum('checked_sample_count'),
    sum('accepted_sample_count'),
  ];
  return {
    sampling_rate: sampled / (total || 1),
    sampling_num: sum('sampling_num'),
    pass_rate: accepted / (checked || 1),
    score: SCORES[Math.round(sum('total_score') / (checked || 1))] ?? 'E',
    total_score: sum('total_score'),
    total_sample_count: total,
    sampled_sample_count: sampled,
    unchecked_sample_count: sum('unchecked_sample_count'),
    checked_sample_count: checked,
    accepted_sample_count: accepted,
    rejected_sample_count: sum('rejected_sample_count'),
  };
}
