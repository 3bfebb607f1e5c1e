import { flattenSchemas } from './flatten-schemas.js';
import { notReleasedYet } from './not-released-yet.js';
import { overview } from './overview.js';
import { showExamples } from './show-examples.js';
import { tryIt } from './try-it.js';
import { vendorPage } from './vendor-page.js';

/** What the description needs so that Redoc shows all of it. */
export default function plugin() {
  const released = () => ({ Root: { leave: notReleasedYet } });
  const flatten = () => ({ Root: { leave: flattenSchemas } });
  return {
    id: 'reference',
    decorators: {
      oas3: {
        'flatten-schemas': flatten,
        'not-released-yet': released,
        overview,
        'show-examples': showExamples,
        'try-it': tryIt,
        'vendor-page': vendorPage,
      },
    },
  };
}
