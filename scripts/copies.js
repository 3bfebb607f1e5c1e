// Copies what is built from the spec to where it is committed as well, so that it can be had by its address and a change of it
// can be reviewed. What turbo makes itself it counts among what it reads, if it is committed, and would make again.
import { copyIfNew } from './repository/copy-if-new.js';

const copies = {
  'spec/dist/openapi.yaml': 'spec/openapi.bundled.yaml',
  'spec/dist/openapi.strict.json': 'spec/openapi.bundled.strict.json',
  'packages/types/src/index.ts': 'packages/types/types.api.ts',
};

for (const [built, committed] of Object.entries(copies)) copyIfNew(built, committed);
