import { checkFields } from '../fields/check-fields.js';
import type { JobDefinition, JobOutcome, JobRecord } from '../jobs/job.js';
import { endedJob, type HowJobsGo, howJobsGo, type KnownHowJobsGo } from '../jobs/started.js';
import type { State, Table } from '../state/state.js';
import { idNames } from '../state/table.js';
import { camelCase } from './create-rows.js';

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
  /**
   * Ends one now that goes on, whatever it was to become: it succeeds unless `outcome` says otherwise.
   *
   * @param ids - as the facades have them, such as `{ projectId, datasetId, taskId }`.
   * @throws TypeError if there is no such kind, or its jobs cannot end so, RangeError if there is none with the IDs that goes on.
   */
  end(kind: string, ids: Readonly<Record<string, string>>, outcome?: JobOutcome): void;
}

/** The jobs of a state, as programs drive them. */
export function createJobs(state: State, tables: readonly Table[]): EmulatorJobs {
  const kinds = new Map(tables.filter(({ job }) => job).map((table) => [table.name, table]));
  const tableOf = (kind: string): Table => {
    const table = kinds.get(kind);
    if (!table) throw new TypeError(`kind: expected one of ${[...kinds.keys()].join(', ')}, got ${JSON.stringify(kind)}`);
    return table;
  };
  return {
    started: () => Object.fromEntries([...kinds].map(([kind, table]) => [kind, structuredClone(state.started(table))])),
    setStarted: (kind, how) => state.setStarted(tableOf(kind), how),
    end(kind, given, outcome = 'succeeded') {
      const table = tableOf(kind) as Table<{ job?: JobRecord }>;
      howJobsGo(table.job as JobDefinition, { outcome });
      const names = idNames(table);
      checkFields(given, names.map(camelCase));
      const ids = Object.fromEntries(names.map((name) => [name, given[camelCase(name)] ?? '']));
      state.settle();
      const row = state.get(table, ids);
      if (!row?.job || row.job.ended) throw new RangeError(`${kind}: none with the IDs ${JSON.stringify(given)} goes on`);
      state.change(table, ids, { job: endedJob(table.job as JobDefinition, row.job, state.now(), outcome) });
      state.settle();
    },
  };
}
