import { type OperationId, permissions } from './data.js';
import { type Policies, policiesIn } from './policy.js';

export { type OperationId, permissions } from './data.js';
export type { Policies, Policy, Scope } from './policy.js';
export type { Cloud, DocumentedPermissions, OperationPermissions, UndocumentedPermissions } from './types.js';

/**
 * The smallest policies that allow the operations: one for each scope, since IAM takes no policy with actions of both.
 * Each action is named once, in the order of the alphabet.
 *
 * @param operationIds Such as `getIntelligentTask`. None give no policy.
 * @throws TypeError if one is not an operation of the description. It names those that there are.
 */
export function policiesFor(operationIds: Iterable<OperationId>): Policies<OperationId> {
  return policiesIn(permissions, operationIds);
}

/** Whether it is the name of an operation of the description. */
export function isOperationId(name: string): name is OperationId {
  return Object.hasOwn(permissions, name);
}
