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

// Whatever was recorded, and however many files there are: a report has some megabytes at most.
const LONGEST_LOCATION = 500;
const LONGEST_MESSAGE = 2000;
const MOST_UNREADABLE = 1000;

function harmlessOutcome(outcome: Outcome): Outcome {
  const { findings, unreadable, notes } = outcome;
  const more = unreadable.length - MOST_UNREADABLE;
  return {
    ...outcome,
    findings: findings.map((finding) => ({
      ...finding,
      location: cut(finding.location, LONGEST_LOCATION),
      message: cut(finding.message, LONGEST_MESSAGE),
      ...fileOf(finding),
    })),
    unreadable: unreadable
      .slice(0, MOST_UNREADABLE)
      .map((one) => ({ ...one, message: cut(one.message, LONGEST_MESSAGE), ...(fileOf(one) as { file: string }) })),
    notes: [...notes.map((note) => cut(note, LONGEST_MESSAGE)), ...(more > 0 ? [`more that cannot be read: ${more}`] : [])],
  };
}

const cut = (text: string, longest: number) => harmless(text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A name that a CI would take for a command gets the folder that it is in. */
function fileOf({ file }: { file?: string }): { file?: string } {
  return file === undefined ? {} : { file: harmless(file).replace(/^(?=\s*::)/, './') };
}
