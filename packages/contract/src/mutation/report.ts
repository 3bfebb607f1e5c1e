import type { MutantResult } from './test-mutants.js';

/** How many mutants there were, and how many of them the contract noticed. */
export interface Score {
  mutants: number;
  caught: number;
  /** Of those that are not equivalent; 100 where there are none. */
  percent: number;
}

/** A mutant that was not noticed, and why it cannot be, if somebody has found out. */
export interface Survivor {
  name: string;
  reason: string | undefined;
}

/** What came of a run. */
export interface MutationReport {
  total: Score;
  operators: Record<string, Score>;
  survivors: Survivor[];
}

/**
 * Adds up the results of a run.
 *
 * @param equivalent Mutants that accept what the description accepts, by `operator: name`, and why that is so.
 */
export function reportOf(results: readonly MutantResult[], equivalent: Readonly<Record<string, string>> = {}): MutationReport {
  const byOperator: Record<string, MutantResult[]> = {};
  for (const result of results) (byOperator[result.operator] ??= []).push(result);
  const reasonOf = ({ operator, name }: MutantResult) => equivalent[`${operator}: ${name}`];
  const scoreOf = (all: readonly MutantResult[]): Score => {
    const caught = all.filter(({ finding }) => finding !== undefined).length;
    const counted = all.filter((result) => result.finding !== undefined || reasonOf(result) === undefined).length;
    return { mutants: all.length, caught, percent: counted === 0 ? 100 : (caught / counted) * 100 };
  };
  return {
    total: scoreOf(results),
    operators: Object.fromEntries(Object.entries(byOperator).map(([operator, all]) => [operator, scoreOf(all)])),
    survivors: results
      .filter(({ finding }) => finding === undefined)
      .map((result) => ({ name: `${result.operator}: ${result.name}`, reason: reasonOf(result) })),
  };
}

/** A report as a table, the survivors, and one line that sums it up. */
export function formatReport({ total, operators, survivors }: MutationReport, seconds: number): string {
  const rows: [string, Score][] = Object.entries(operators);
  const width = Math.max('operator'.length, ...rows.map(([operator]) => operator.length));
  const line = (name: string, ...cells: string[]) => `${name.padEnd(width)}${cells.map((cell) => cell.padStart(9)).join('')}`;
  return [
    ...(rows.length > 0 ? [line('operator', 'mutants', 'caught', '%')] : []),
    ...rows.map(([operator, { mutants, caught, percent }]) => line(operator, grouped(mutants), grouped(caught), percent.toFixed(1))),
    ...survivors.map(({ name, reason }) => `survived: ${name}${reason === undefined ? '' : ` (${reason})`}`),
    `${grouped(total.mutants)} mutants, ${grouped(total.caught)} caught (${total.percent.toFixed(1)} %), ` +
      `${grouped(survivors.length)} survived, ${seconds.toFixed(0)} s`,
  ].join('\n');
}

const grouped = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
