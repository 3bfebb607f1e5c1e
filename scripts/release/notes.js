// Prints what the changelog says of the version that the packages have: the notes of a release.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packages, root } from '../repository/packages.js';
import { entryIn } from './changelog.js';

const guide = readFileSync(join(root, 'spec/guides/changelog.md'), 'utf8');
process.stdout.write(entryIn(guide, packages[0].manifest.version));
