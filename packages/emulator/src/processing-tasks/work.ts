import type { ProcessorDataSource, ProcessorTemplate, ProcessorWorkPath, Sample } from '@modelarts-openapi/types';
import { answers } from '../generated/examples.js';

/** What processing works on, how, and where it leaves its results. */
export interface Work {
  template: ProcessorTemplate;
  inputs: readonly ProcessorDataSource[];
  /** The one source, where it came as one. */
  data_source?: ProcessorDataSource;
  work_path?: ProcessorWorkPath;
  /** What it read when it began; feature analysis does not look. */
  read?: readonly Sample[];
}

/** Of a request, what says what there is to do. Which kinds go together has been checked by then. */
export interface Asked {
  template?: object;
  data_source?: ProcessorDataSource;
  inputs?: readonly ProcessorDataSource[];
  work_path?: ProcessorWorkPath;
}

/** What a request asks to do. One without a template does what its task does. */
export function workOf({ template, data_source, inputs, work_path }: Asked, otherwise: ProcessorTemplate = {}): Work {
  return {
    template: template ? withName(template) : otherwise,
    inputs: inputs ?? (data_source ? [data_source] : []),
    ...(data_source && { data_source }),
    ...(work_path && { work_path }),
  };
}

/** A template has the name of its kind unless another one is said. */
function withName(template: ProcessorTemplate): ProcessorTemplate {
  const kind = answers.listProcessorTaskItems['vendor-page'].items.find(({ template_id }) => template_id === template.id);
  return { name: kind?.label_en ?? 'feature analysis', ...template };
}
