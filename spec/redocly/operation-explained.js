/** @import { Context, OperationObject } from './visitors.js' */

const SENDING_AGAIN = '**Sending again.**';

/**
 * Every operation leads to the vendor's page, and says what may be sent again without harm and what an unknown outcome
 * means, in a paragraph that begins with these words.
 */
export function operationExplained() {
  return {
    Operation: {
      /** @param {OperationObject} operation @param {Context} context */
      enter({ description = '', externalDocs }, { location, report }) {
        if (!externalDocs?.url) report({ message: "This operation needs the address of the vendor's page, externalDocs.url.", location });
        const isTold = description.split('\n\n').some((paragraph) => paragraph.trim().startsWith(SENDING_AGAIN));
        if (!isTold) report({ message: `The description needs a paragraph that begins with ${SENDING_AGAIN}.`, location });
      },
    },
  };
}
