import { flattenSchemas } from './flatten-schemas.js';
import { forRedoc } from './for-redoc.js';
import { linkMentions } from './link-mentions.js';
import { notReleasedYet } from './not-released-yet.js';
import { overview } from './overview.js';
import { sectionLinks } from './section-links.js';
import { showExamples } from './show-examples.js';
import { vendorPage } from './vendor-page.js';

/** @import { Description } from '@modelarts-openapi/openapi-model' */

/** What the description needs so that Redoc shows all of it. */
export default function plugin() {
  const released = () => ({ Root: { leave: notReleasedYet } });
  // One after the other: values have their meanings when schemas are flat.
  const complete = () => ({
    Root: {
      /** @param {Description} description */
      leave(description) {
        forRedoc(linkMentions(flattenSchemas(description)));
      },
    },
  });
  return {
    id: 'reference',
    decorators: {
      oas3: {
        complete,
        'not-released-yet': released,
        overview,
        'section-links': sectionLinks,
        'show-examples': showExamples,
        'vendor-page': vendorPage,
      },
    },
  };
}
