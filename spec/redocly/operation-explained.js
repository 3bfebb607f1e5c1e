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
        const paragraph = description.split('\n\n').find((one) => one.trim().startsWith(SENDING_AGAIN));
        if (paragraph === undefined) report({ message: `The description needs a paragraph that begins with ${SENDING_AGAIN}.`, location });
        else if (/^\W*$/.test(paragraph.trim().slice(SENDING_AGAIN.length)))
          report({ message: `Write what may be sent again, and what an unknown outcome means, behind ${SENDING_AGAIN}.`, location });
      },
    },
  };
}
