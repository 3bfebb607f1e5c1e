// Writes the list of what is promised to where turbo keeps it: making it takes seconds, and `generated` copies it in each build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { list } from './release/promises.js';

const folder = new URL('.results/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('promises.txt', folder), await list());
