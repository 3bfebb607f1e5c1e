import { cloudsNamed } from './clouds-named.js';
import { contents } from './contents.js';
import { decisions } from './decisions.js';
import { descriptionWritten } from './description-written.js';
import { enumValuesExplained } from './enum-values-explained.js';
import { enumValuesNamed } from './enum-values-named.js';
import { fileUsed } from './file-used.js';
import { historical } from './historical.js';
import { jobFollowed } from './job-followed.js';
import { listPaginated } from './list-paginated.js';
import { mixedEnumNamed } from './mixed-enum-named.js';
import { noMarkup } from './no-markup.js';
import { operationExplained } from './operation-explained.js';
import { operationFolder } from './operation-folder.js';
import { patternNamed } from './pattern-named.js';
import { permissions } from './permissions.js';
import { permissionsStated } from './permissions-stated.js';
import { personalMarked } from './personal-marked.js';
import { propertyDescribed } from './property-described.js';
import { repetitionStated } from './repetition-stated.js';
import { responseHasExample } from './response-has-example.js';

/** What this description needs beyond what Redocly has built in. */
export default function plugin() {
  return {
    id: 'modelarts',
    preprocessors: { oas3: { contents, decisions, historical, 'operation-folder': operationFolder, permissions } },
    rules: {
      oas3: {
        'clouds-named': cloudsNamed,
        'description-written': descriptionWritten,
        'enum-values-explained': enumValuesExplained,
        'enum-values-named': enumValuesNamed,
        'file-used': fileUsed,
        'job-followed': jobFollowed,
        'list-paginated': listPaginated,
        'mixed-enum-named': mixedEnumNamed,
        'no-markup': noMarkup,
        'operation-explained': operationExplained,
        'pattern-named': patternNamed,
        'permissions-stated': permissionsStated,
        'personal-marked': personalMarked,
        'property-described': propertyDescribed,
        'repetition-stated': repetitionStated,
        'response-has-example': responseHasExample,
      },
    },
  };
}
