// Prints what the changelog says of the version that the packages have: the notes of a release.
import { read, version } from '../repository/packages.js';
import { entryIn } from './changelog.js';

process.stdout.write(entryIn(read('spec/guides/changelog.md'), version));
