// Adds the addresses that are new in the built page to anchors.txt, from where none ever goes: others
// link to them. `pnpm anchors` runs it.
import { writeFileSync } from 'node:fs';
import { anchorsOf, kept, keptFile } from './anchors.js';
import { startReader } from './reader.js';

const reader = await startReader();
const all = [...new Set([...kept(), ...(await anchorsOf(reader))])].sort();
await reader.stop();
console.log(`${all.length - kept().length} new addresses, ${all.length} in all`);
writeFileSync(keptFile, `${all.join('\n')}\n`);
