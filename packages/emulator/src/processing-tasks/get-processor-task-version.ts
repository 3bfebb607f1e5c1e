import { gets } from '../declarations/declarations.js';
import { shownVersion } from './shown-version.js';
import { processorTaskVersions } from './table.js';

/** Answers a version as it is at the moment. */
export const getProcessorTaskVersion = gets('getProcessorTaskVersion', processorTaskVersions, shownVersion);
