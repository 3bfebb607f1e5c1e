export type { Finding } from './findings/finding.js';
export type { DriftReporter, DriftReporterOptions } from './reporter.js';
export { createDriftReporter } from './reporter.js';
