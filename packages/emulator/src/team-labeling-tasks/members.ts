import type { WorkforcesConfig } from '@modelarts-openapi/types';
import { found } from '../declarations/found.js';
import { workforces as teams, workers } from '../labeling-teams/table.js';
import type { Ids, State } from '../state/state.js';
import { LABELER, type Member, REVIEWER, type WorkforceTaskRow } from './rows.js';

type Config = Pick<WorkforceTaskRow, 'agency' | 'teams' | 'members'>;

/**
 * Who takes part, as a request says it: of each team those who are named, or else all. What they do is what they do in the team, unless
 * something else is said; somebody of whom nothing is known labels.
 *
 * @throws ApiError 400 if there is no such team, or, where only what somebody made is there, nobody like that in it.
 */
export function configFrom(
  state: State,
  project: Ids,
  { agency, workforces = [] }: WorkforcesConfig,
  before: readonly Member[] = [],
): Config {
  const since = state.now();
  const members = workforces.flatMap(({ workforce_id = '', workers: named }) => {
    const ids = { ...project, workforce_id };
    if (workforce_id !== '') found(teams, ids, state);
    return (named ?? [...state.rows(workers, ids)]).flatMap(({ role, ...one }): Member[] => {
      const worker_id = one.worker_id ?? ('email' in one && one.email !== undefined ? state.people.idOf(one.email) : undefined);
      if (worker_id === undefined) return [];
      const row = state.settings.strict ? found(workers, { ...ids, worker_id }, state) : state.get(workers, { ...ids, worker_id });
      const known = before.find((member) => member.worker_id === worker_id && member.workforce_id === workforce_id);
      return [{ since, ...known, workforce_id, worker_id, role: (role ?? row?.role ?? LABELER) as Member['role'] }];
    });
  });
  return {
    ...(agency !== undefined && { agency }),
    teams: workforces.map(({ workforce_id = '', workforce_name }) => ({
      workforce_id,
      ...(workforce_name !== undefined && { workforce_name }),
    })),
    members,
  };
}

/** A member as answers name it. */
export const shownMember = (state: State, { worker_id, role }: Pick<Member, 'worker_id' | 'role'>) => ({
  email: state.people.emailOf(worker_id),
  worker_id,
  role,
});

/** Who takes part, as answers say it. */
export function shownConfig(state: State, { agency, teams, members }: WorkforceTaskRow): WorkforcesConfig {
  return {
    ...(agency !== undefined && { agency }),
    workforces: teams.map((team) => ({
      ...team,
      workers: members.filter(({ workforce_id }) => workforce_id === team.workforce_id).map((one) => shownMember(state, one)),
    })),
  };
}

/** How many there are. */
export function memberCounts({ teams, members }: WorkforceTaskRow) {
  const count = (role: number) => new Set(members.flatMap((one) => (one.role === role ? [one.worker_id] : []))).size;
  return { workforce_count: teams.length, labeler_count: count(LABELER), reviewer_count: count(REVIEWER) };
}
