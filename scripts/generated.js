// What is built and committed as well: the copies, guides that programs say of themselves, which the next build shows, and the list
// of what is promised.
import './copies.js';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guide as sentAgain } from '../packages/client/scripts/behaviour.js';
import { guide as whatIsChecked } from '../packages/drift/scripts/checked.js';
import { LIST, list } from './release/promises.js';
import { root } from './repository/packages.js';

writeFileSync(join(root, 'spec/guides/sent-again.md'), sentAgain);
writeFileSync(join(root, 'spec/guides/what-is-checked.md'), whatIsChecked);
writeFileSync(join(root, LIST), await list());
