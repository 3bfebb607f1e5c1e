import { get, isObject, join, targetPointer } from '@modelarts-openapi/openapi-model';
import { type Comparison, type Context, report } from '../change.js';
import { sameValue } from '../schemas/keywords.js';

/** Words for people, and what only tools read that show them. */
const WORDS = /^(title|summary|description|externalDocs|links|contact|license|termsOfService|x-.*)$/;

/** Something on both sides, and where it stands. */
export interface Both {
  before: { pointer: string; definition: object };
  after: { pointer: string; definition: object };
}

/** Compares the keywords that nothing else compares: words are words, and of any other it is said that it changed. */
export function compareRest(comparison: Comparison, both: Both, context: Context, compared: readonly string[] = []): void {
  comparison.visited.add(both.before.pointer);
  const [from, to] = [both.before.definition, both.after.definition] as Record<string, unknown>[];
  for (const keyword of new Set([...Object.keys(from!), ...Object.keys(to!)])) {
    if (compared.includes(keyword) || sameValue(from![keyword], to![keyword])) continue;
    const isGone = !(keyword in to!);
    const pointer = join(isGone ? both.before.pointer : both.after.pointer, keyword);
    report(
      comparison,
      WORDS.test(keyword) ? 'words-changed' : 'keyword-changed',
      context,
      { pointer, keyword },
      isGone ? 'before' : 'after',
    );
  }
}

/** Compares a keyword that is a switch: on, off, or not there, which is off. */
export function compareSwitch(
  comparison: Comparison,
  both: Both,
  context: Context,
  keyword: string,
  rules: { on: Parameters<typeof report>[1]; off: Parameters<typeof report>[1] },
): void {
  const [from, to] = [both.before.definition, both.after.definition].map((one) => (one as Record<string, unknown>)[keyword] === true);
  if (from === to) return;
  const isGone = !(keyword in both.after.definition);
  const pointer = join(isGone ? both.before.pointer : both.after.pointer, keyword);
  report(comparison, to ? rules.on : rules.off, context, { pointer, keyword }, isGone ? 'before' : 'after');
}

/** Compares examples, which have names. */
export function compareExamples(comparison: Comparison, { before, after }: Both, context: Context): void {
  const [from, to] = [examplesIn(comparison.before, before), examplesIn(comparison.after, after)];
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [one, other] = [valueAt(comparison.before, before.pointer, name, from), valueAt(comparison.after, after.pointer, name, to)];
    if (sameValue(one, other)) continue;
    const isGone = !(name in to);
    const pointer = join(isGone ? before.pointer : after.pointer, 'examples', name);
    report(comparison, 'words-changed', context, { pointer, keyword: 'examples', name }, isGone ? 'before' : 'after');
  }
}

type Side = Comparison['before'];

function examplesIn(_: Side, { definition }: { definition: object }): Record<string, unknown> {
  const { examples, example } = definition as { examples?: unknown; example?: unknown };
  return isObject(examples) ? examples : example === undefined ? {} : { example };
}

function valueAt(description: Side, pointer: string, name: string, examples: Record<string, unknown>): unknown {
  const at = targetPointer(description, join(pointer, 'examples', name));
  return name in examples ? (get(description, at) ?? examples[name]) : undefined;
}
