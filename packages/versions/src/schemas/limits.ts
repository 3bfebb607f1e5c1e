import { LARGEST } from './keywords.js';
import type { Pair } from './pair.js';

/** Compares limits, patterns and formats. */
export function compareLimits(pair: Pair): void {
  const { before, after, tell } = pair;
  for (const keyword of new Set([...before.limits.keys(), ...after.limits.keys()])) {
    const [from, to] = [before.limits.get(keyword), after.limits.get(keyword)];
    if (from !== to) tell(ruleOf(keyword, from, to), keyword, { before: from, after: to, removed: to === undefined });
  }
  comparePatterns(pair);
  compareFormats(pair);
}

function ruleOf(keyword: string, from: number | undefined, to: number | undefined): 'limit-narrowed' | 'limit-widened' | 'limit-changed' {
  if (from === undefined || to === undefined) return to === undefined ? 'limit-widened' : 'limit-narrowed';
  if (keyword !== 'multipleOf') return to < from === LARGEST.test(keyword) ? 'limit-narrowed' : 'limit-widened';
  if (to % from === 0) return 'limit-narrowed';
  return from % to === 0 ? 'limit-widened' : 'limit-changed';
}

function comparePatterns({ before, after, tell }: Pair): void {
  const gone = before.patterns.filter((pattern) => !after.patterns.includes(pattern));
  const come = after.patterns.filter((pattern) => !before.patterns.includes(pattern));
  if (gone.length > 0 && come.length > 0) tell('pattern-changed', 'pattern', { before: gone, after: come });
  else if (gone.length > 0) tell('pattern-removed', 'pattern', { before: gone, removed: true });
  else if (come.length > 0) tell('pattern-added', 'pattern', { after: come });
}

/** Formats whose values are all of another format. */
const NARROWER: Record<string, readonly string[]> = { int32: ['int64'], float: ['double'], date: [], 'date-time': [] };

function compareFormats({ before, after, tell }: Pair): void {
  const [from, to] = [before.formats.toSorted().join(' '), after.formats.toSorted().join(' ')];
  if (from === to) return;
  const detail = { before: from || undefined, after: to || undefined };
  if (to === '' || NARROWER[from]?.includes(to)) tell('format-widened', 'format', { ...detail, removed: to === '' });
  else if (from === '' || NARROWER[to]?.includes(from)) tell('format-narrowed', 'format', detail);
  else tell('format-changed', 'format', detail);
}
