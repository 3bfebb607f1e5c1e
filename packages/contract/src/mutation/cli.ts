import { parseArgs } from 'node:util';
import { operationsOf } from '@modelarts-openapi/openapi-model';
import { filesChangedSince, selectionOf } from './changes.js';
import { formatReport, type MutationReport, reportOf } from './report.js';
import { type MutationWork, runMutation } from './run-mutation.js';
import type { Selection } from './test-mutants.js';

/** What a project asks of the command. */
export interface MutationOptions extends Omit<MutationWork, 'selection'> {
  /** Where the folders of the operations lie. */
  folder: string;
  /** Mutants that nothing can tell from the description, by `operator: name`, and why. */
  equivalent?: Readonly<Record<string, string>>;
  /** The least that has to be caught, in percent. */
  wanted: number;
  /** Where the report is written to, line by line. */
  print(line: string): void;
}

const USAGE = `pnpm mutation [--operation <id>]… [--all] [--base <branch>]

Makes small mistakes in the description, one at a time, and tells which of them nothing notices: in what differs from
the branch main, or from another one (--base); in what an operation needs (--operation); or everywhere (--all).`;

/**
 * The command \`pnpm mutation\`.
 *
 * @returns whether enough was caught, and the report; none where there was nothing to do.
 * @throws Error for arguments that make no sense.
 */
export async function mutation(args: readonly string[], options: MutationOptions): Promise<{ ok: boolean; report?: MutationReport }> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      operation: { type: 'string', multiple: true, default: [] },
      all: { type: 'boolean', default: false },
      base: { type: 'string', default: 'main' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    options.print(USAGE);
    return { ok: true };
  }
  const selection = selected(values, options);
  if (selection.operationIds?.length === 0 && selection.components?.length === 0) {
    options.print(`Nothing that the description is made of differs from ${values.base}: --all takes everything.`);
    return { ok: true };
  }
  const { description, fixtures, equivalent } = options;
  const started = performance.now();
  const report = reportOf(await runMutation({ description, fixtures, selection }), equivalent);
  options.print(formatReport(report, (performance.now() - started) / 1000));
  return { ok: report.total.percent >= options.wanted, report };
}

function selected(values: { operation: string[]; all: boolean; base: string }, { description, folder, print }: MutationOptions): Selection {
  if (values.all) return {};
  const known = operationsOf(description).map(({ operationId }) => operationId);
  const unknown = values.operation.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new Error(`--operation: there is no operation ${unknown}, expected one of ${known.join(', ')}.`);
  if (values.operation.length > 0) return { operationIds: values.operation };
  const changed = selectionOf(filesChangedSince(values.base, folder));
  const operationIds = changed.operationIds.filter((id) => known.includes(id));
  print(`Differs from ${values.base}: ${[...operationIds, ...changed.components].join(', ') || 'nothing'}`);
  return { operationIds, components: changed.components };
}
