import type { OperationPermissions } from './types.js';

/** A custom policy of IAM, version 1.1: what its JSON view takes, and `policy` in a request to create one. */
export interface Policy {
  readonly Version: '1.1';
  readonly Statement: readonly [{ readonly Effect: 'Allow'; readonly Action: readonly string[] }];
}

/**
 * Where IAM grants a policy: `project` for services that are granted project by project, as ModelArts is, and `global`
 * for those that are granted for all projects at once, as the storage (OBS) is. IAM's API calls them `XA` and `AX`.
 */
export type Scope = 'project' | 'global';

/** The smallest policies that allow some operations. */
export interface Policies<Id extends string = string> {
  /** Undefined where no operation has a documented action. */
  readonly project: Policy | undefined;
  /** Undefined where no action depends on one of a global service. */
  readonly global: Policy | undefined;
  /** The operations among them whose action nobody documents: the policies may lack what they need. */
  readonly undocumented: readonly Id[];
}

// ModelArts is a project-level service and OBS a global one, as both clouds say; a policy cannot be for both.
const GLOBAL = 'obs:';

/** The smallest policies that allow operations of which `permissions` says what they need. */
export function policiesIn<Id extends string>(
  permissions: Readonly<Record<string, OperationPermissions>>,
  operationIds: Iterable<Id>,
): Policies<Id> {
  const wanted = [...new Set(operationIds)];
  const unknown = wanted.filter((one) => !Object.hasOwn(permissions, one));
  if (unknown.length > 0) {
    const known = Object.keys(permissions).map((one) => `\n  ${one}`);
    throw new TypeError(`Expected names of operations, got ${unknown.map(shown).join(', ')}. There are:${known.join('')}`);
  }
  const needed = wanted.map((one) => [one, permissions[one] as OperationPermissions] as const);
  const actions = needed.flatMap(([, needs]) => ('undocumented' in needs ? [] : [needs.action, ...needs.dependsOn]));
  return {
    project: policyOf(actions.filter((action) => !action.startsWith(GLOBAL))),
    global: policyOf(actions.filter((action) => action.startsWith(GLOBAL))),
    undocumented: needed.flatMap(([one, needs]) => ('undocumented' in needs ? [one] : [])),
  };
}

function policyOf(actions: readonly string[]): Policy | undefined {
  if (actions.length === 0) return undefined;
  return { Version: '1.1', Statement: [{ Effect: 'Allow', Action: [...new Set(actions)].sort() }] };
}

function shown(name: unknown): string {
  return typeof name === 'string' ? JSON.stringify(name) : String(name);
}
