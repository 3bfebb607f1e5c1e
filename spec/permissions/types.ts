/** A cloud that documents something. */
export type Cloud = 'huawei-cloud' | 'open-telekom-cloud';

/** What a caller needs in the identity service (IAM) to call an operation. */
export interface DocumentedPermissions {
  /** The action of ModelArts, such as `modelarts:dataset:getDataset`. */
  readonly action: string;
  /** The actions that it depends on, such as `obs:object:GetObject`. */
  readonly dependsOn: readonly string[];
  /** The clouds that say so. */
  readonly documentedBy: readonly Cloud[];
}

/** An operation of which nobody says what it needs. */
export interface UndocumentedPermissions {
  /** Who documents no action, in a sentence. */
  readonly undocumented: string;
}

/** What the description says of an operation in `x-permissions`. */
export type OperationPermissions = DocumentedPermissions | UndocumentedPermissions;
