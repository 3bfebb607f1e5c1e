import { describe, expect, test } from 'vitest';
import { mutationsOf, type Mutation } from './mutations.js';
import { driftOf, pages } from './pages.js';

const LEAST_RATE = 0.99;

/** What a change comes to: found, missed, or strays, which are findings that name something else. */
function judge({ text, rules, place, lines }: Mutation, before: string[]): { isFound: boolean; strays: string[] } {
  const { findings, stale } = driftOf(text);
  const isHere = (line = 0) => !lines || (line >= lines[0] && line <= lines[1]);
  const strays = findings.filter((finding) => !place.test(finding.place) || !isHere(finding.line));
  const isNamed = findings.some(({ rule }) => rules.includes(rule));
  // Where an accepted difference goes away, its entry is stale, and that is a finding of the command.
  const isStale = findings.length === 0 && stale.some((key) => !before.includes(key) && place.test(key));
  return { isFound: isNamed || isStale, strays: strays.map((finding) => `${finding.rule} ${finding.place} (line ${finding.line})`) };
}

describe.each(pages.map(({ title, text }) => [title, text] as const))('changes of one fact, in %s', (_title, text) => {
  test('the page as it is has no drift', () => {
    expect(driftOf(text)).toEqual({ findings: [], stale: [] });
  });

  test('each change is found, and nothing else', { timeout: 300_000 }, () => {
    const { stale } = driftOf(text);
    const missed: string[] = [];
    const strays: string[] = [];
    const operators = new Map<string, number>();
    let all = 0;
    for (const mutation of mutationsOf(text)) {
      const title = `${mutation.operator}: ${mutation.name}`;
      const judged = judge(mutation, stale);
      all += 1;
      operators.set(mutation.operator, (operators.get(mutation.operator) ?? 0) + 1);
      if (!judged.isFound) missed.push(title);
      strays.push(...judged.strays.map((stray) => `${title} → ${stray}`));
    }
    const rate = (all - missed.length) / all;
    console.log(`${all - missed.length} of ${all} changes found (${(100 * rate).toFixed(2)} %), ${strays.length} false findings\n  missed: ${missed.join('\n          ')}`);
    expect(strays).toEqual([]);
    expect(rate).toBeGreaterThanOrEqual(LEAST_RATE);
    expect(Object.fromEntries(operators)).toEqual(
      Object.fromEntries(
        ['rename a field', 'drop a field', 'add a field', 'retype as Long', 'flip mandatory', 'add an option', 'drop an option', 'change an option', 'add a default']
          .concat(['change a default', 'drop a default', 'drop a status', 'change a status', 'add a status', 'change the method', 'change the path'])
          .concat(["rename a sample's field", "retype a sample's value", 'break the JSON of a sample', "change the sample's method", "change the sample's path"])
          .concat(['retype as String', 'retype as Float', 'retype as Boolean', 'retype as Object', 'retype as Array of strings'])
          .map((operator) => [operator, expect.any(Number)]),
      ),
    );
  });
});
