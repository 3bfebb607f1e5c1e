import type { Description, Operation } from '@modelarts-openapi/openapi-model';
import { type Comparison, type Context, report } from '../change.js';
import type { OperationPair } from './compare.js';
import { type Both, compareRest } from './keywords.js';

type Requirement = Record<string, string[]>;

/** Compares how callers prove who they are: what holds for all operations is told once. */
export function compareSecurity(comparison: Comparison, pairs: OperationPair[]): void {
  const [from, to] = [comparison.before, comparison.after].map(generalOf) as [Requirement[], Requirement[]];
  compareRequirements(comparison, from, to, { label: 'security', path: '' }, '#/security', '#/security');
  for (const [before, after] of pairs) {
    const own = [before, after].map(({ definition }) => definition.security as Requirement[] | undefined);
    if (!own[0] && !own[1]) continue;
    const context = { operation: before.operationId, label: before.operationId, path: '' };
    compareRequirements(comparison, own[0] ?? from, own[1] ?? to, context, at(before), at(after));
  }
  compareSchemes(comparison);
}

const at = ({ pointer, definition }: Operation) => (definition.security ? `${pointer}/security` : '#/security');
/** Nothing is required where there is no list. */
const generalOf = ({ security }: Description): Requirement[] => (security ?? []) as Requirement[];
const orNobody = (list: Requirement[]) => (list.length > 0 ? list : [{}]);
const schemesIn = (requirement: Requirement) => Object.keys(requirement).sort().join(' + ');

function compareRequirements(
  comparison: Comparison,
  before: Requirement[],
  after: Requirement[],
  context: Context,
  was: string,
  is: string,
): void {
  const [from, to] = [before, after].map((list) => new Map(orNobody(list).map((one) => [schemesIn(one), one]))) as [
    Map<string, Requirement>,
    Map<string, Requirement>,
  ];
  for (const [schemes, requirement] of from) {
    const now = to.get(schemes);
    if (!now) report(comparison, 'security-removed', context, { pointer: was, keyword: 'security', name: schemes || 'nothing' }, 'before');
    else compareScopes(comparison, requirement, now, context, is);
  }
  for (const schemes of to.keys()) {
    if (!from.has(schemes)) report(comparison, 'security-added', context, { pointer: is, keyword: 'security', name: schemes || 'nothing' });
  }
}

function compareScopes(comparison: Comparison, before: Requirement, after: Requirement, context: Context, pointer: string): void {
  for (const scheme of Object.keys(before)) {
    const [from = [], to = []] = [before[scheme], after[scheme]];
    const tell = (rule: 'scope-added' | 'scope-removed', name: string) =>
      report(comparison, rule, context, { pointer, keyword: 'security', name });
    for (const scope of to.filter((one) => !from.includes(one))) tell('scope-added', scope);
    for (const scope of from.filter((one) => !to.includes(one))) tell('scope-removed', scope);
  }
}

function compareSchemes({ before, after, ...rest }: Comparison): void {
  const comparison = { before, after, ...rest };
  const [from, to] = [before, after].map(({ components }) => components?.securitySchemes ?? {}) as [
    Record<string, object>,
    Record<string, object>,
  ];
  const pointer = (name: string) => `#/components/securitySchemes/${name}`;
  const context = (name: string): Context => ({ label: name, path: '' });
  for (const [name, definition] of Object.entries(from)) {
    const now = to[name];
    if (!now) {
      report(comparison, 'security-scheme-removed', context(name), { pointer: pointer(name), name }, 'before');
      continue;
    }
    const both: Both = { before: { pointer: pointer(name), definition }, after: { pointer: pointer(name), definition: now } };
    const changed = ['type', 'in', 'name', 'scheme', 'flows', 'openIdConnectUrl'].filter((key) => text(definition, key) !== text(now, key));
    for (const keyword of changed) {
      report(comparison, 'security-scheme-changed', context(name), { pointer: pointer(name), keyword });
    }
    compareRest(comparison, both, context(name), [...changed, 'bearerFormat']);
  }
  for (const name of Object.keys(to)) {
    if (!from[name]) report(comparison, 'security-scheme-added', context(name), { pointer: pointer(name), name });
  }
}

const text = (definition: object, key: string) => JSON.stringify((definition as Record<string, unknown>)[key]);
