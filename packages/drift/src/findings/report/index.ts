import { harmless } from '../../text.js';
import type { Outcome } from '../finding.js';
import type { ReportFormat } from './format.js';
import { github } from './github.js';
import { human } from './human.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { sarif } from './sarif.js';

/**
 * What a report can be written as, by the name of the format: `human`, `json`, `sarif`, `github` (annotations)
 * and `junit`. Whoever wrote what was read, it does nothing to who reads the report.
 */
export const reportFormats: Record<string, ReportFormat> = Object.fromEntries(
  Object.entries<ReportFormat>({ human, json, sarif, github, junit }).map(([name, write]) => [
    name,
    (outcome, options) => write(harmlessOutcome(outcome), options),
  ]),
);

function harmlessOutcome(outcome: Outcome): Outcome {
  return {
    ...outcome,
    findings: outcome.findings.map((finding) => ({
      ...finding,
      location: harmless(finding.location),
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
