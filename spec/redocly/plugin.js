import { codeSamples } from './code-samples.js';
import { enumValuesExplained } from './enum-values-explained.js';
import { fileUsed } from './file-used.js';
import { inlineSamples } from './inline-samples.js';
import { propertyDescribed } from './property-described.js';
import { responseHasSample } from './response-has-sample.js';

/** What this description needs beyond what Redocly has built in. */
export default function plugin() {
  return {
    id: 'modelarts',
    preprocessors: { oas3: { 'code-samples': codeSamples, 'inline-samples': inlineSamples } },
    rules: {
      oas3: {
        'enum-values-explained': enumValuesExplained,
        'file-used': fileUsed,
        'property-described': propertyDescribed,
        'response-has-sample': responseHasSample,
      },
    },
  };
}
