/**
 * What every command that compares comes to: findings, lists of those that are accepted, and reports of them.
 * A program of your own that compares something else reports it as `modelarts-drift` does.
 *
 * @packageDocumentation
 */
export { LEFT_OUT as leftOut, RULES as rules, UNCHECKED as unchecked } from '../check/rules.js';
export type { Command } from '../program/command.js';
export type { Program } from '../program/options.js';
export { runProgram } from '../program/run.js';
export { type Finding, type Outcome, type Unreadable, UsageError } from './finding.js';
export { type AcceptedFinding, type ReadAcceptedOptions, readAcceptedFindings } from './read-accepted.js';
export type { ReportFormat, ReportOptions } from './report/format.js';
export { reportFormats } from './report/index.js';
export { withoutAccepted } from './without-accepted.js';
