// Writes what the operations of the bundled source say of themselves in `x-permissions`: as JSON, and as a module that
// `permissions/` is built with.
import { readFileSync, writeFileSync } from 'node:fs';
import { operationsOf } from '@modelarts-openapi/openapi-model';

const spec = new URL('../', import.meta.url);
const source = JSON.parse(readFileSync(new URL('dist/reference.json', spec), 'utf8'));
const permissions = Object.fromEntries(
  // The linter sees to it that each has some, in their form.
  operationsOf(source).map(({ operationId, definition }) => [operationId, definition['x-permissions']]),
);
const json = JSON.stringify(permissions, null, 2);
const ids = Object.keys(permissions).map((id) => `\n  | '${id}'`);

writeFileSync(new URL('dist/permissions.json', spec), `${json}\n`);
writeFileSync(
  new URL('permissions/data.ts', spec),
  `// Generated from openapi.yaml. Do not edit.
import type { OperationPermissions } from './types.js';

/** The name of an operation of the description. */
export type OperationId =${ids.join('')};

/** What each operation needs in the identity service (IAM). */
export const permissions: Readonly<Record<OperationId, OperationPermissions>> = ${json};
`,
);
