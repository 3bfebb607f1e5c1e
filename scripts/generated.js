// What is built and committed as well: the copies, and the list of what is promised.
import './copies.js';
import { copyFileSync } from 'node:fs';

copyFileSync(new URL('.results/promises.txt', import.meta.url), new URL('release/promises.txt', import.meta.url));
