import type { WorkforcesConfig } from '@modelarts-openapi/types';
import type { State } from '../state/state.js';
import { LABELER, type Member, REVIEWER, type WorkforceTaskRow } from './rows.js';

type Config = Pick<WorkforceTaskRow, 'agency' | 'teams' | 'members'>;

/** Who takes part, as a request says it. Somebody labels unless something else is said. */
export function configFrom(state: State, { agency, workforces = [] }: WorkforcesConfig, before: readonly Member[] = []): Config {
  const members = workforces.flatMap(({ workforce_id = '', workers = [] }) =>
    workers.flatMap(({ worker_id, email, role = LABELER }): Member[] => {
      const id = worker_id ?? (email === undefined ? undefined : state.people.idOf(email));
      if (id === undefined) return [];
      const known = before.find((one) => one.worker_id === id && one.workforce_id === workforce_id);
      return [{ since: state.now(), ...known, workforce_id, worker_id: id, role: role as Member['role'] }];
    }),
  );
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
