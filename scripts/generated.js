// What is built and committed as well: the copies, and the list of what is promised.
import './copies.js';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST, list } from './release/promises.js';
import { root } from './repository/packages.js';

writeFileSync(join(root, LIST), await list());
