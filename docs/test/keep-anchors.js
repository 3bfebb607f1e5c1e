// Adds the addresses that are new to anchors.txt, from where none ever goes: others link to them.
// `pnpm anchors` runs it.
import { writeFileSync } from 'node:fs';
import { anchors, kept, keptFile } from './anchors.js';

const all = [...new Set([...kept(), ...anchors()])].sort();
console.log(`${all.length - kept().length} new addresses, ${all.length} in all`);
writeFileSync(keptFile, `${all.join('\n')}\n`);
