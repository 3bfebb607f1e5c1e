// What is built from the spec and committed as well, so that it can be had by its address and a change of it can be
// reviewed, as a copy: what turbo makes itself it counts among what it reads, if it is committed, and would make again.
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guide as sentAgain } from '../packages/client/scripts/behaviour.js';
import { guide as whatIsChecked } from '../packages/drift/scripts/checked.js';
import { root } from './repository/packages.js';

const copies = {
  'spec/dist/openapi.yaml': 'spec/openapi.bundled.yaml',
  'spec/dist/openapi.strict.json': 'spec/openapi.bundled.strict.json',
  'packages/types/src/index.ts': 'packages/types/types.api.ts',
};

for (const [built, committed] of Object.entries(copies)) copyFileSync(join(root, built), join(root, committed));

// Guides that programs say of themselves. The next build shows them.
writeFileSync(join(root, 'spec/guides/sent-again.md'), sentAgain);
writeFileSync(join(root, 'spec/guides/what-is-checked.md'), whatIsChecked);
