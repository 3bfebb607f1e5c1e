import { updates } from '../declarations/declarations.js';
import { processingAt, processorTaskVersions } from './table.js';

/** Stops a version. One that has ended stays as it is, and is answered the same way. */
export const stopProcessorTaskVersion = updates('stopProcessorTaskVersion', processorTaskVersions, {
  fields: (_call, { job }, { now }) => (processingAt(job, now).isOver ? {} : { job: { ...job, stopRequestedAt: now } }),
  answer: () => ({}),
});
