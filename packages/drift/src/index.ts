export type { Finding } from './finding.js';
export { createDriftReporter } from './reporter.js';
export type { DriftReporter, DriftReporterOptions } from './reporter.js';
