import type { HowJobsGo, KnownHowJobsGo } from '../jobs/started.js';
import type { State, Table } from '../state/state.js';

/** How what goes on in the background goes in an emulator. Methods need no `this`. */
export interface EmulatorJobs {
  /** How jobs go that clients start, by what they are for, such as `datasetVersions`. */
  started(): Record<string, KnownHowJobsGo>;
  /**
   * Says how those of one kind go from now on, in place of what was said before.
   *
   * @returns the same with everything that was not given.
   * @throws TypeError if there is no such kind, or a field is malformed.
   */
  setStarted(kind: string, how: HowJobsGo): KnownHowJobsGo;
}

/** The jobs of a state, as programs drive them. */
export function createJobs(state: State, tables: readonly Table[]): EmulatorJobs {
  const kinds = new Map(tables.filter(({ job }) => job).map((table) => [table.name, table]));
  return {
    started: () => Object.fromEntries([...kinds].map(([kind, table]) => [kind, structuredClone(state.started(table))])),
    setStarted(kind, how) {
      const table = kinds.get(kind);
      if (!table) throw new TypeError(`kind: expected one of ${[...kinds.keys()].join(', ')}, got ${JSON.stringify(kind)}`);
      return state.setStarted(table, how);
    },
  };
}
