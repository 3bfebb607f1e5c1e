import type { Outcome } from '../finding.js';
import { harmless } from '../secrets.js';
import { github } from './github.js';
import { human } from './human.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { sarif } from './sarif.js';

type Write = (outcome: Outcome, color: boolean) => string;

/** What a report can be written as. Whoever wrote what was read, it does nothing to who reads the report. */
export const formats: Record<string, Write> = Object.fromEntries(
  Object.entries<Write>({ human, json, sarif, github, junit }).map(([name, write]) => [
    name,
    (outcome, color) => write(harmlessOutcome(outcome), color),
  ]),
);

function harmlessOutcome(outcome: Outcome): Outcome {
  return {
    ...outcome,
    findings: outcome.findings.map((finding) => ({
      ...finding,
      place: harmless(finding.place),
      message: harmless(finding.message),
      ...fileOf(finding),
    })),
    unreadable: outcome.unreadable.map((one) => ({ ...one, message: harmless(one.message), ...(fileOf(one) as { file: string }) })),
    notes: outcome.notes.map(harmless),
  };
}

/** A name that a CI would take for a command gets the folder that it is in. */
function fileOf({ file }: { file?: string }): { file?: string } {
  return file === undefined ? {} : { file: harmless(file).replace(/^(?=\s*::)/, './') };
}
