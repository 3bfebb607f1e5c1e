import { type OperationId, type Policies, policiesFor } from '@modelarts-openapi/spec/permissions';

/** The least that somebody has to be allowed who makes the same requests of the real API. */
export interface NeededPermissions extends Policies<OperationId> {
  /** The operations that were called, each once, in the order of the alphabet. */
  readonly operationIds: readonly OperationId[];
}

/** The smallest policies for operations of the description. */
export function permissionsFor(called: readonly string[]): NeededPermissions {
  const operationIds = called as OperationId[];
  return { operationIds, ...policiesFor(operationIds) };
}
