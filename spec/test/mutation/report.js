/** Counts by operator, and all together. */
export function rows(results) {
  const operators = {};
  for (const { operator, finding } of results) {
    const row = (operators[operator] ??= { mutants: 0, caught: 0 });
    row.mutants += 1;
    if (finding) row.caught += 1;
  }
  const total = { mutants: results.length, caught: results.filter(({ finding }) => finding).length };
  for (const row of [...Object.values(operators), total]) row.percent = (row.caught / row.mutants) * 100;
  return { operators, total };
}

export function report({ operators, total }, results, seconds) {
  const survivors = results.filter(({ finding }) => !finding);
  const width = Math.max(...Object.keys(operators).map((operator) => operator.length));
  const line = (name, mutants, caught, percent) =>
    `${name.padEnd(width)}  ${mutants.padStart(7)}  ${caught.padStart(6)}  ${percent.padStart(6)}`;
  return [
    line('operator', 'mutants', 'caught', '%'),
    ...Object.entries(operators).map(([operator, { mutants, caught, percent }]) =>
      line(operator, grouped(mutants), grouped(caught), percent.toFixed(1)),
    ),
    '',
    ...survivors.map(({ operator, name, reason }) => `survived: ${operator}: ${name}${reason ? ` (${reason})` : ''}`),
    ...(survivors.length > 0 ? [''] : []),
    `${grouped(total.mutants)} mutants, ${grouped(total.caught)} caught (${total.percent.toFixed(1)} %), ` +
      `${grouped(survivors.length)} survivors, ${seconds.toFixed(0)} s`,
  ].join('\n');
}

const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
