import { decisions } from './decisions.js';
import { descriptionWritten } from './description-written.js';
import { enumValuesExplained } from './enum-values-explained.js';
import { fileUsed } from './file-used.js';
import { operationFolder } from './operation-folder.js';
import { propertyDescribed } from './property-described.js';
import { responseHasExample } from './response-has-example.js';

/** What this description needs beyond what Redocly has built in. */
export default function plugin() {
  return {
    id: 'modelarts',
    preprocessors: { oas3: { decisions, 'operation-folder': operationFolder } },
    rules: {
      oas3: {
        'description-written': descriptionWritten,
        'enum-values-explained': enumValuesExplained,
        'file-used': fileUsed,
        'property-described': propertyDescribed,
        'response-has-example': responseHasExample,
      },
    },
  };
}
