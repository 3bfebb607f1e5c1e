import type { Outcome } from '../finding.js';
import { github } from './github.js';
import { human } from './human.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { sarif } from './sarif.js';

/** What a report can be written as. */
export const formats: Record<string, (outcome: Outcome, color: boolean) => string> = { human, json, sarif, github, junit };
