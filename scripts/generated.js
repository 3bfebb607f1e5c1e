// What is built and committed as well: the copies, and the list of what is promised.
import './copies.js';
import { copyIfNew } from './repository/copy-if-new.js';

copyIfNew('scripts/.results/promises.txt', 'scripts/release/promises.txt');
