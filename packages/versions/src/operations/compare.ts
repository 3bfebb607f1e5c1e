import { join, type Operation, operationsOf } from '@modelarts-openapi/openapi-model';
import { type Comparison, type Context, report } from '../change.js';
import { compareRequestBodies, compareResponses } from './bodies.js';
import { compareRest, compareSwitch } from './keywords.js';
import { compareParameters } from './parameters.js';

/** Two operations that are the same one. */
export type OperationPair = [before: Operation, after: Operation];

/** Compares operations. @returns those that are on both sides. */
export function compareOperations(comparison: Comparison): OperationPair[] {
  const [from, to] = [operationsOf(comparison.before), operationsOf(comparison.after)];
  const pairs = pairsOf(from, to);
  const [old, now] = [new Set(pairs.map(([before]) => before)), new Set(pairs.map(([, after]) => after))];
  for (const [before, after] of pairs) compareOperation(comparison, before, after);
  for (const operation of from.filter((one) => !old.has(one)))
    report(comparison, 'operation-removed', contextOf(operation), operation, 'before');
  for (const operation of to.filter((one) => !now.has(one))) report(comparison, 'operation-added', contextOf(operation), operation);
  return pairs;
}

/** By method and path, whatever its parameters are called, or else by name. */
function pairsOf(from: Operation[], to: Operation[]): OperationPair[] {
  const byPath = new Map(to.map((operation) => [addressOf(operation), operation]));
  const met = from.flatMap((before): OperationPair[] => {
    const after = byPath.get(addressOf(before));
    return after ? [[before, after]] : [];
  });
  const [old, now] = [new Set(met.map(([before]) => before)), new Set(met.map(([, after]) => after))];
  const moved = from.flatMap((before): OperationPair[] => {
    if (old.has(before)) return [];
    const after = to.find((one) => !now.has(one) && one.definition.operationId !== undefined && one.operationId === before.operationId);
    return after ? [[before, after]] : [];
  });
  return [...met, ...moved];
}

const addressOf = ({ method, path }: Operation) => `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`;
const contextOf = ({ operationId }: Operation): Context => ({ operation: operationId, label: operationId, path: '' });

function compareOperation(comparison: Comparison, before: Operation, after: Operation): void {
  const context = contextOf(before);
  const both = { before, after };
  if (addressOf(before) !== addressOf(after)) {
    const [from, to] = [before, after].map(({ method, path }) => `${method} ${path}`);
    report(comparison, 'operation-moved', context, { pointer: after.pointer, before: from, after: to });
  } else if (before.path !== after.path) {
    const detail = { pointer: join('#', 'paths', after.path), before: before.path, after: after.path };
    report(comparison, 'path-template-changed', { ...context, label: after.path }, detail);
  }
  compareName(comparison, before, after, context);
  compareTags(comparison, before, after, context);
  compareFunctions(comparison, before, after, context);
  compareSwitch(comparison, both, context, 'deprecated', { on: 'deprecated', off: 'reactivated' });
  compareParameters(comparison, before, after, { ...context, direction: 'request' });
  compareRequestBodies(comparison, before, after, { ...context, direction: 'request', label: `${context.label} request` });
  compareResponses(comparison, before, after, { ...context, direction: 'response' });
  const compared = [
    'operationId',
    'tags',
    'deprecated',
    'parameters',
    'requestBody',
    'responses',
    'security',
    ...functionsChanged(before, after),
  ];
  compareRest(comparison, both, context, compared);
}

function compareName(comparison: Comparison, before: Operation, after: Operation, context: Context): void {
  const [from, to] = [before.definition.operationId, after.definition.operationId];
  if (from === to) return;
  const rule = from === undefined ? 'operation-named' : 'operation-id-changed';
  const pointer = join(to === undefined ? before.pointer : after.pointer, 'operationId');
  report(comparison, rule, context, { pointer, keyword: 'operationId', before: from, after: to }, to === undefined ? 'before' : 'after');
}

/** What functions of the client are made of. */
const FUNCTIONS = ['x-pagination', 'x-job'] as const;

function compareFunctions(comparison: Comparison, before: Operation, after: Operation, context: Context): void {
  for (const keyword of functionsChanged(before, after)) {
    const isGone = !(keyword in after.definition);
    const rule = isGone ? 'functions-removed' : keyword in before.definition ? 'functions-changed' : 'functions-added';
    const pointer = join(isGone ? before.pointer : after.pointer, keyword);
    report(comparison, rule, context, { pointer, keyword }, isGone ? 'before' : 'after');
  }
}

const functionsChanged = ({ definition: before }: Operation, { definition: after }: Operation) =>
  FUNCTIONS.filter((keyword) => !saysAtLeast(before[keyword], after[keyword]));

/** Whether all of a value is in another one, which may say more. */
function saysAtLeast(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return before === after;
  if (Array.isArray(before)) return Array.isArray(after) && before.every((one) => after.some((other) => saysAtLeast(one, other)));
  return Object.entries(before).every(([key, value]) => saysAtLeast(value, (after as Record<string, unknown>)[key]));
}

function compareTags(comparison: Comparison, before: Operation, after: Operation, context: Context): void {
  const [from, to] = [before.definition.tags ?? [], after.definition.tags ?? []];
  for (const name of from.filter((tag) => !to.includes(tag))) {
    report(comparison, 'operation-tag-removed', context, { pointer: join(before.pointer, 'tags'), keyword: 'tags', name }, 'before');
  }
  for (const name of to.filter((tag) => !from.includes(tag))) {
    report(comparison, 'operation-tag-added', context, { pointer: join(after.pointer, 'tags'), keyword: 'tags', name });
  }
}
