// Ends once the first answer has been held against the description by the validator of this name.
import { bodyOf } from './responses.js';
import { validators } from './validators.js';

const validate = await validators[process.argv[2] ?? '']?.();
if (!validate?.(bodyOf(0).body)) process.exitCode = 1;
