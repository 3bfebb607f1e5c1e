import type { Finding } from '@modelarts-openapi/drift/findings';
import { describe, expect, test } from 'vitest';
import { type Mutation, mutationsOf, rowsOf } from './mutations.js';
import { driftOf, pages } from './pages.js';

const STALE = 'stale-acceptance';
const LEAST_RATE = 0.99;

/** What a change comes to: found or not, and strays, which are findings that name something else. */
function judge({ text, rules, location, lines }: Mutation): { isFound: boolean; strays: string[] } {
  const findings = driftOf(text);
  // Where an accepted difference goes away, its entry is stale, and that is a finding of the command. It is on no line.
  const isHere = ({ rule, line = 0 }: Finding) => !lines || rule === STALE || (line >= lines[0] && line <= lines[1]);
  const strays = findings.filter((finding) => !location.test(finding.location) || !isHere(finding));
  return {
    isFound: findings.some(({ rule }) => rules.includes(rule) || rule === STALE),
    strays: strays.map((finding) => `${finding.rule} ${finding.location} (line ${finding.line})`),
  };
}

// Rows that pages have in common are changed on the first one. A page of the vendor is changed as a whole.
const met = new Set<string>();
const plans = pages.map(({ title, text, isOurs }) => {
  const known = new Set(isOurs ? met : []);
  if (isOurs) for (const row of rowsOf(text)) met.add(row);
  return [title, { text, known }] as const;
});
const operators = new Set<string>();

describe.each(plans)('changes of one fact, in %s', (_title, { text, known }) => {
  test('the page as it is has no drift', () => {
    expect(driftOf(text)).toEqual([]);
  });

  test('each change is found, and nothing else', { timeout: 300_000 }, () => {
    const missed: string[] = [];
    const strays: string[] = [];
    let all = 0;
    for (const mutation of mutationsOf(text, known)) {
      const title = `${mutation.operator}: ${mutation.name}`;
      const judged = judge(mutation);
      all += 1;
      operators.add(mutation.operator);
      if (!judged.isFound) missed.push(title);
      strays.push(...judged.strays.map((stray) => `${title} → ${stray}`));
    }
    const rate = (all - missed.length) / all;
    console.log(
      `${all - missed.length} of ${all} changes found (${(100 * rate).toFixed(2)} %), ${strays.length} false findings\n  missed: ${missed.join('\n          ')}`,
    );
    expect(strays).toEqual([]);
    expect(rate).toBeGreaterThanOrEqual(LEAST_RATE);
  });
});

test('these are changes of every kind of fact', () => {
  const kinds = ['rename a field', 'drop a field', 'add a field', 'flip mandatory', 'add an option', 'drop an option', 'change an option']
    .concat([
      'add a default',
      'change a default',
      'drop a default',
      'drop a status',
      'change a status',
      'add a status',
      'change the method',
      'change the path',
    ])
    .concat([
      "rename a sample's field",
      "retype a sample's value",
      'break the JSON of a sample',
      "change the sample's method",
      "change the sample's path",
    ])
    .concat([
      'retype as String',
      'retype as Long',
      'retype as Float',
      'retype as Boolean',
      'retype as Object',
      'retype as Array of strings',
    ]);
  expect([...operators].sort()).toEqual(kinds.sort());
});
