// How fast answers are held against the description: the validators alone, and commands on a recording.

import { measureValidators } from './alone.js';
import { measureCommands } from './commands.js';
import { measureFindings } from './findings.js';

await measureValidators();
measureCommands();
measureFindings();
