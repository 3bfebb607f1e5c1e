// `pnpm new-operation <page>`: writes the folder of an operation from a vendor's page.
import { existsSync } from 'node:fs';
import { runBuilt } from './programs/built.js';

const program = 'packages/new-operation/dist/cli.js';
// What it is built on is built from the description, too, but reads none of it: it need not be new for each operation.
if (existsSync(program)) await runBuilt(['new-operation', 'vendor-pages', 'openapi-model'], program, { only: true });
else await runBuilt(['new-operation...'], program);
